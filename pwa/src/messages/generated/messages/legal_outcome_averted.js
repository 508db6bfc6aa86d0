/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Legal_Outcome_AvertedInputs */

const nl_legal_outcome_averted = /** @type {(inputs: Legal_Outcome_AvertedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ontruiming voorkomen`)
};

const en_legal_outcome_averted = /** @type {(inputs: Legal_Outcome_AvertedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Eviction averted`)
};

/**
* | output |
* | --- |
* | "Eviction averted" |
*
* @param {Legal_Outcome_AvertedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const legal_outcome_averted = /** @type {((inputs?: Legal_Outcome_AvertedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Legal_Outcome_AvertedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_legal_outcome_averted(inputs)
	return nl_legal_outcome_averted(inputs)
});