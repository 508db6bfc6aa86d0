/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Consent_Fault_UntilInputs */

const nl_consent_fault_until = /** @type {(inputs: Consent_Fault_UntilInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kies een dag na de dag waarop uw cliënt toestemming gaf.`)
};

const en_consent_fault_until = /** @type {(inputs: Consent_Fault_UntilInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Choose a day after your client gave consent.`)
};

/**
* | output |
* | --- |
* | "Choose a day after your client gave consent." |
*
* @param {Consent_Fault_UntilInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const consent_fault_until = /** @type {((inputs?: Consent_Fault_UntilInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Consent_Fault_UntilInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_consent_fault_until(inputs)
	return nl_consent_fault_until(inputs)
});