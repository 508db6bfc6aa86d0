/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Legal_Outcome_EvictedInputs */

const nl_legal_outcome_evicted = /** @type {(inputs: Legal_Outcome_EvictedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ontruimd`)
};

const en_legal_outcome_evicted = /** @type {(inputs: Legal_Outcome_EvictedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Evicted`)
};

/**
* | output |
* | --- |
* | "Evicted" |
*
* @param {Legal_Outcome_EvictedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const legal_outcome_evicted = /** @type {((inputs?: Legal_Outcome_EvictedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Legal_Outcome_EvictedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_legal_outcome_evicted(inputs)
	return nl_legal_outcome_evicted(inputs)
});