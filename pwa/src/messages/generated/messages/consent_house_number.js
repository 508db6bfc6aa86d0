/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Consent_House_NumberInputs */

const nl_consent_house_number = /** @type {(inputs: Consent_House_NumberInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Huisnummer`)
};

const en_consent_house_number = /** @type {(inputs: Consent_House_NumberInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`House number`)
};

/**
* | output |
* | --- |
* | "House number" |
*
* @param {Consent_House_NumberInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const consent_house_number = /** @type {((inputs?: Consent_House_NumberInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Consent_House_NumberInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_consent_house_number(inputs)
	return nl_consent_house_number(inputs)
});