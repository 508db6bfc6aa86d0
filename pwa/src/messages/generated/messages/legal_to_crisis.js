/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Legal_To_CrisisInputs */

const nl_legal_to_crisis = /** @type {(inputs: Legal_To_CrisisInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Crisisplek`)
};

const en_legal_to_crisis = /** @type {(inputs: Legal_To_CrisisInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Crisis place`)
};

/**
* | output |
* | --- |
* | "Crisis place" |
*
* @param {Legal_To_CrisisInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const legal_to_crisis = /** @type {((inputs?: Legal_To_CrisisInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Legal_To_CrisisInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_legal_to_crisis(inputs)
	return nl_legal_to_crisis(inputs)
});