/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Consent_NewInputs */

const nl_consent_new = /** @type {(inputs: Consent_NewInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Toestemming vastleggen`)
};

const en_consent_new = /** @type {(inputs: Consent_NewInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Record consent`)
};

/**
* | output |
* | --- |
* | "Record consent" |
*
* @param {Consent_NewInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const consent_new = /** @type {((inputs?: Consent_NewInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Consent_NewInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_consent_new(inputs)
	return nl_consent_new(inputs)
});