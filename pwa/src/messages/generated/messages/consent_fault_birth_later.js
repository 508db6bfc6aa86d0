/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Consent_Fault_Birth_LaterInputs */

const nl_consent_fault_birth_later = /** @type {(inputs: Consent_Fault_Birth_LaterInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`De geboortedatum ligt in de toekomst.`)
};

const en_consent_fault_birth_later = /** @type {(inputs: Consent_Fault_Birth_LaterInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The date of birth is in the future.`)
};

/**
* | output |
* | --- |
* | "The date of birth is in the future." |
*
* @param {Consent_Fault_Birth_LaterInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const consent_fault_birth_later = /** @type {((inputs?: Consent_Fault_Birth_LaterInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Consent_Fault_Birth_LaterInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_consent_fault_birth_later(inputs)
	return nl_consent_fault_birth_later(inputs)
});