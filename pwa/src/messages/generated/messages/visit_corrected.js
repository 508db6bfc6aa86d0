/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_CorrectedInputs */

const nl_visit_corrected = /** @type {(inputs: Visit_CorrectedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Later verbeterd`)
};

const en_visit_corrected = /** @type {(inputs: Visit_CorrectedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Corrected later`)
};

/**
* | output |
* | --- |
* | "Corrected later" |
*
* @param {Visit_CorrectedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_corrected = /** @type {((inputs?: Visit_CorrectedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_CorrectedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_corrected(inputs)
	return nl_visit_corrected(inputs)
});