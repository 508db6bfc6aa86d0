/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Consent_BackInputs */

const nl_consent_back = /** @type {(inputs: Consent_BackInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Terug naar cliënten`)
};

const en_consent_back = /** @type {(inputs: Consent_BackInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Back to clients`)
};

/**
* | output |
* | --- |
* | "Back to clients" |
*
* @param {Consent_BackInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const consent_back = /** @type {((inputs?: Consent_BackInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Consent_BackInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_consent_back(inputs)
	return nl_consent_back(inputs)
});