/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Youth_Fault_OrganisationInputs */

const nl_youth_fault_organisation = /** @type {(inputs: Youth_Fault_OrganisationInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kies de organisatie voor jeugdbescherming.`)
};

const en_youth_fault_organisation = /** @type {(inputs: Youth_Fault_OrganisationInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Choose the youth protection organisation.`)
};

/**
* | output |
* | --- |
* | "Choose the youth protection organisation." |
*
* @param {Youth_Fault_OrganisationInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const youth_fault_organisation = /** @type {((inputs?: Youth_Fault_OrganisationInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Youth_Fault_OrganisationInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_youth_fault_organisation(inputs)
	return nl_youth_fault_organisation(inputs)
});