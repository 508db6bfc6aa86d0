/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Verb_Request_Youth_ProtectionInputs */

const nl_household_verb_request_youth_protection = /** @type {(inputs: Household_Verb_Request_Youth_ProtectionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Verzoek aan Jeugdbescherming`)
};

const en_household_verb_request_youth_protection = /** @type {(inputs: Household_Verb_Request_Youth_ProtectionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Request to youth protection`)
};

/**
* | output |
* | --- |
* | "Request to youth protection" |
*
* @param {Household_Verb_Request_Youth_ProtectionInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_verb_request_youth_protection = /** @type {((inputs?: Household_Verb_Request_Youth_ProtectionInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Verb_Request_Youth_ProtectionInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_verb_request_youth_protection(inputs)
	return nl_household_verb_request_youth_protection(inputs)
});