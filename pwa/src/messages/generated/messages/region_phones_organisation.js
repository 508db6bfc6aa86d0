/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Region_Phones_OrganisationInputs */

const nl_region_phones_organisation = /** @type {(inputs: Region_Phones_OrganisationInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Algemeen nummer`)
};

const en_region_phones_organisation = /** @type {(inputs: Region_Phones_OrganisationInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`General number`)
};

/**
* | output |
* | --- |
* | "General number" |
*
* @param {Region_Phones_OrganisationInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_phones_organisation = /** @type {((inputs?: Region_Phones_OrganisationInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_Phones_OrganisationInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_phones_organisation(inputs)
	return nl_region_phones_organisation(inputs)
});