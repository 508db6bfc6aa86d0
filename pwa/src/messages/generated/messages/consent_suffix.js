/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Consent_SuffixInputs */

const nl_consent_suffix = /** @type {(inputs: Consent_SuffixInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Toevoeging`)
};

const en_consent_suffix = /** @type {(inputs: Consent_SuffixInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Suffix`)
};

/**
* | output |
* | --- |
* | "Suffix" |
*
* @param {Consent_SuffixInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const consent_suffix = /** @type {((inputs?: Consent_SuffixInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Consent_SuffixInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_consent_suffix(inputs)
	return nl_consent_suffix(inputs)
});