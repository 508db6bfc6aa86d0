/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Consent_Form_DigitalInputs */

const nl_consent_form_digital = /** @type {(inputs: Consent_Form_DigitalInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Digitaal, zoals per e-mail`)
};

const en_consent_form_digital = /** @type {(inputs: Consent_Form_DigitalInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Digital, such as by e-mail`)
};

/**
* | output |
* | --- |
* | "Digital, such as by e-mail" |
*
* @param {Consent_Form_DigitalInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const consent_form_digital = /** @type {((inputs?: Consent_Form_DigitalInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Consent_Form_DigitalInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_consent_form_digital(inputs)
	return nl_consent_form_digital(inputs)
});