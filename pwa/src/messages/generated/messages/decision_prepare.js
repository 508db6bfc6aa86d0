/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Decision_PrepareInputs */

const nl_decision_prepare = /** @type {(inputs: Decision_PrepareInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bespreking voorbereiden`)
};

const en_decision_prepare = /** @type {(inputs: Decision_PrepareInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Prepare the discussion`)
};

/**
* | output |
* | --- |
* | "Prepare the discussion" |
*
* @param {Decision_PrepareInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const decision_prepare = /** @type {((inputs?: Decision_PrepareInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Decision_PrepareInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_decision_prepare(inputs)
	return nl_decision_prepare(inputs)
});