/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Aftercare_Fault_OrganisationInputs */

const nl_aftercare_fault_organisation = /** @type {(inputs: Aftercare_Fault_OrganisationInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kies wie de nazorg geeft.`)
};

const en_aftercare_fault_organisation = /** @type {(inputs: Aftercare_Fault_OrganisationInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Choose who gives the aftercare.`)
};

/**
* | output |
* | --- |
* | "Choose who gives the aftercare." |
*
* @param {Aftercare_Fault_OrganisationInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const aftercare_fault_organisation = /** @type {((inputs?: Aftercare_Fault_OrganisationInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Aftercare_Fault_OrganisationInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_aftercare_fault_organisation(inputs)
	return nl_aftercare_fault_organisation(inputs)
});