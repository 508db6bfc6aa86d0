/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_Fault_OrganisationInputs */

const nl_people_fault_organisation = /** @type {(inputs: People_Fault_OrganisationInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kies een organisatie.`)
};

const en_people_fault_organisation = /** @type {(inputs: People_Fault_OrganisationInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Choose an organisation.`)
};

/**
* | output |
* | --- |
* | "Choose an organisation." |
*
* @param {People_Fault_OrganisationInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_fault_organisation = /** @type {((inputs?: People_Fault_OrganisationInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Fault_OrganisationInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_fault_organisation(inputs)
	return nl_people_fault_organisation(inputs)
});