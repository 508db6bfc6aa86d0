/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Involvement_Fault_OrganisationInputs */

const nl_involvement_fault_organisation = /** @type {(inputs: Involvement_Fault_OrganisationInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kies de organisatie die u uitnodigt.`)
};

const en_involvement_fault_organisation = /** @type {(inputs: Involvement_Fault_OrganisationInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Choose the organisation you invite.`)
};

/**
* | output |
* | --- |
* | "Choose the organisation you invite." |
*
* @param {Involvement_Fault_OrganisationInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const involvement_fault_organisation = /** @type {((inputs?: Involvement_Fault_OrganisationInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Involvement_Fault_OrganisationInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_involvement_fault_organisation(inputs)
	return nl_involvement_fault_organisation(inputs)
});