/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Consent_ConsentInputs */

const nl_consent_consent = /** @type {(inputs: Consent_ConsentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Toestemming`)
};

const en_consent_consent = /** @type {(inputs: Consent_ConsentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Consent`)
};

/**
* | output |
* | --- |
* | "Consent" |
*
* @param {Consent_ConsentInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const consent_consent = /** @type {((inputs?: Consent_ConsentInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Consent_ConsentInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_consent_consent(inputs)
	return nl_consent_consent(inputs)
});