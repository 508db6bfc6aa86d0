/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Consent_FormInputs */

const nl_consent_form = /** @type {(inputs: Consent_FormInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Hoe gaf uw cliënt toestemming?`)
};

const en_consent_form = /** @type {(inputs: Consent_FormInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`How did your client give consent?`)
};

/**
* | output |
* | --- |
* | "How did your client give consent?" |
*
* @param {Consent_FormInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const consent_form = /** @type {((inputs?: Consent_FormInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Consent_FormInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_consent_form(inputs)
	return nl_consent_form(inputs)
});