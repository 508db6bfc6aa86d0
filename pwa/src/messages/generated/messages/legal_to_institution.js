/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Legal_To_InstitutionInputs */

const nl_legal_to_institution = /** @type {(inputs: Legal_To_InstitutionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Instelling`)
};

const en_legal_to_institution = /** @type {(inputs: Legal_To_InstitutionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Institution`)
};

/**
* | output |
* | --- |
* | "Institution" |
*
* @param {Legal_To_InstitutionInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const legal_to_institution = /** @type {((inputs?: Legal_To_InstitutionInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Legal_To_InstitutionInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_legal_to_institution(inputs)
	return nl_legal_to_institution(inputs)
});