/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Consent_Fault_House_NumberInputs */

const nl_consent_fault_house_number = /** @type {(inputs: Consent_Fault_House_NumberInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vul een huisnummer in, zonder letters.`)
};

const en_consent_fault_house_number = /** @type {(inputs: Consent_Fault_House_NumberInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Fill in a house number, without letters.`)
};

/**
* | output |
* | --- |
* | "Fill in a house number, without letters." |
*
* @param {Consent_Fault_House_NumberInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const consent_fault_house_number = /** @type {((inputs?: Consent_Fault_House_NumberInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Consent_Fault_House_NumberInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_consent_fault_house_number(inputs)
	return nl_consent_fault_house_number(inputs)
});