/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Legal_Outcome_LeftInputs */

const nl_legal_outcome_left = /** @type {(inputs: Legal_Outcome_LeftInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vertrokken voor de ontruiming`)
};

const en_legal_outcome_left = /** @type {(inputs: Legal_Outcome_LeftInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Left before the eviction`)
};

/**
* | output |
* | --- |
* | "Left before the eviction" |
*
* @param {Legal_Outcome_LeftInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const legal_outcome_left = /** @type {((inputs?: Legal_Outcome_LeftInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Legal_Outcome_LeftInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_legal_outcome_left(inputs)
	return nl_legal_outcome_left(inputs)
});