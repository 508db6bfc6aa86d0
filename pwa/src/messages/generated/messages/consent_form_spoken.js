/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Consent_Form_SpokenInputs */

const nl_consent_form_spoken = /** @type {(inputs: Consent_Form_SpokenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Mondeling`)
};

const en_consent_form_spoken = /** @type {(inputs: Consent_Form_SpokenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Spoken`)
};

/**
* | output |
* | --- |
* | "Spoken" |
*
* @param {Consent_Form_SpokenInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const consent_form_spoken = /** @type {((inputs?: Consent_Form_SpokenInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Consent_Form_SpokenInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_consent_form_spoken(inputs)
	return nl_consent_form_spoken(inputs)
});