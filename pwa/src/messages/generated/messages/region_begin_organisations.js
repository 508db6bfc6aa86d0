/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Region_Begin_OrganisationsInputs */

const nl_region_begin_organisations = /** @type {(inputs: Region_Begin_OrganisationsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Voeg de verhuurders en de organisaties voor hulp toe, met wat zij doen. Zijn er meer organisaties voor jeugdbescherming? Kies dan wie de verzoeken krijgt.`)
};

const en_region_begin_organisations = /** @type {(inputs: Region_Begin_OrganisationsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Add the landlords and the organisations that help, with what they do. Are there several for youth protection? Then choose which gets the requests.`)
};

/**
* | output |
* | --- |
* | "Add the landlords and the organisations that help, with what they do. Are there several for youth protection? Then choose which gets the requests." |
*
* @param {Region_Begin_OrganisationsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_begin_organisations = /** @type {((inputs?: Region_Begin_OrganisationsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_Begin_OrganisationsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_begin_organisations(inputs)
	return nl_region_begin_organisations(inputs)
});