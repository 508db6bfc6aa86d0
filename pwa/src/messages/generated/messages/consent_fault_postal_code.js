/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Consent_Fault_Postal_CodeInputs */

const nl_consent_fault_postal_code = /** @type {(inputs: Consent_Fault_Postal_CodeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vul een postcode in, zoals 6811 AA.`)
};

const en_consent_fault_postal_code = /** @type {(inputs: Consent_Fault_Postal_CodeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Fill in a postal code, such as 6811 AA.`)
};

/**
* | output |
* | --- |
* | "Fill in a postal code, such as 6811 AA." |
*
* @param {Consent_Fault_Postal_CodeInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const consent_fault_postal_code = /** @type {((inputs?: Consent_Fault_Postal_CodeInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Consent_Fault_Postal_CodeInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_consent_fault_postal_code(inputs)
	return nl_consent_fault_postal_code(inputs)
});