/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Consent_NavInputs */

const nl_consent_nav = /** @type {(inputs: Consent_NavInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Cliënten`)
};

const en_consent_nav = /** @type {(inputs: Consent_NavInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Clients`)
};

/**
* | output |
* | --- |
* | "Clients" |
*
* @param {Consent_NavInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const consent_nav = /** @type {((inputs?: Consent_NavInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Consent_NavInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_consent_nav(inputs)
	return nl_consent_nav(inputs)
});