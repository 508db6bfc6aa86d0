/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Consent_ClientInputs */

const nl_consent_client = /** @type {(inputs: Consent_ClientInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Cliënt`)
};

const en_consent_client = /** @type {(inputs: Consent_ClientInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Client`)
};

/**
* | output |
* | --- |
* | "Client" |
*
* @param {Consent_ClientInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const consent_client = /** @type {((inputs?: Consent_ClientInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Consent_ClientInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_consent_client(inputs)
	return nl_consent_client(inputs)
});