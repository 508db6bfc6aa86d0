/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Legal_To_FamilyInputs */

const nl_legal_to_family = /** @type {(inputs: Legal_To_FamilyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Familie of vrienden`)
};

const en_legal_to_family = /** @type {(inputs: Legal_To_FamilyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Family or friends`)
};

/**
* | output |
* | --- |
* | "Family or friends" |
*
* @param {Legal_To_FamilyInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const legal_to_family = /** @type {((inputs?: Legal_To_FamilyInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Legal_To_FamilyInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_legal_to_family(inputs)
	return nl_legal_to_family(inputs)
});