/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Region_Need_Rent_OfficerInputs */

const nl_region_need_rent_officer = /** @type {(inputs: Region_Need_Rent_OfficerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Er is nog geen medewerker bij een verhuurder.`)
};

const en_region_need_rent_officer = /** @type {(inputs: Region_Need_Rent_OfficerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nobody works for a landlord yet.`)
};

/**
* | output |
* | --- |
* | "Nobody works for a landlord yet." |
*
* @param {Region_Need_Rent_OfficerInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_need_rent_officer = /** @type {((inputs?: Region_Need_Rent_OfficerInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_Need_Rent_OfficerInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_need_rent_officer(inputs)
	return nl_region_need_rent_officer(inputs)
});