/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Consent_NameInputs */

const nl_consent_name = /** @type {(inputs: Consent_NameInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Naam van de cliënt`)
};

const en_consent_name = /** @type {(inputs: Consent_NameInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Name of the client`)
};

/**
* | output |
* | --- |
* | "Name of the client" |
*
* @param {Consent_NameInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const consent_name = /** @type {((inputs?: Consent_NameInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Consent_NameInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_consent_name(inputs)
	return nl_consent_name(inputs)
});