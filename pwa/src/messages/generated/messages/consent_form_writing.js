/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Consent_Form_WritingInputs */

const nl_consent_form_writing = /** @type {(inputs: Consent_Form_WritingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Op papier, met handtekening`)
};

const en_consent_form_writing = /** @type {(inputs: Consent_Form_WritingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`On paper, signed`)
};

/**
* | output |
* | --- |
* | "On paper, signed" |
*
* @param {Consent_Form_WritingInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const consent_form_writing = /** @type {((inputs?: Consent_Form_WritingInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Consent_Form_WritingInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_consent_form_writing(inputs)
	return nl_consent_form_writing(inputs)
});