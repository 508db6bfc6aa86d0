/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Consent_Postal_Code_HintInputs */

const nl_consent_postal_code_hint = /** @type {(inputs: Consent_Postal_Code_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Zoals 6811 AA`)
};

const en_consent_postal_code_hint = /** @type {(inputs: Consent_Postal_Code_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Such as 6811 AA`)
};

/**
* | output |
* | --- |
* | "Such as 6811 AA" |
*
* @param {Consent_Postal_Code_HintInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const consent_postal_code_hint = /** @type {((inputs?: Consent_Postal_Code_HintInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Consent_Postal_Code_HintInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_consent_postal_code_hint(inputs)
	return nl_consent_postal_code_hint(inputs)
});