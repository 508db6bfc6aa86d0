/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Decision_CorrectedInputs */

const nl_decision_corrected = /** @type {(inputs: Decision_CorrectedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Later verbeterd`)
};

const en_decision_corrected = /** @type {(inputs: Decision_CorrectedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Corrected later`)
};

/**
* | output |
* | --- |
* | "Corrected later" |
*
* @param {Decision_CorrectedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const decision_corrected = /** @type {((inputs?: Decision_CorrectedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Decision_CorrectedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_decision_corrected(inputs)
	return nl_decision_corrected(inputs)
});