/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Consent_Fault_YearInputs */

const nl_consent_fault_year = /** @type {(inputs: Consent_Fault_YearInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Toestemming geldt hoogstens 12 maanden.`)
};

const en_consent_fault_year = /** @type {(inputs: Consent_Fault_YearInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Consent holds for at most 12 months.`)
};

/**
* | output |
* | --- |
* | "Consent holds for at most 12 months." |
*
* @param {Consent_Fault_YearInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const consent_fault_year = /** @type {((inputs?: Consent_Fault_YearInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Consent_Fault_YearInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_consent_fault_year(inputs)
	return nl_consent_fault_year(inputs)
});