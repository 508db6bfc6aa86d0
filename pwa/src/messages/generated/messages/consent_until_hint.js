/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Consent_Until_HintInputs */

const nl_consent_until_hint = /** @type {(inputs: Consent_Until_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Hoogstens 12 maanden`)
};

const en_consent_until_hint = /** @type {(inputs: Consent_Until_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`At most 12 months`)
};

/**
* | output |
* | --- |
* | "At most 12 months" |
*
* @param {Consent_Until_HintInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const consent_until_hint = /** @type {((inputs?: Consent_Until_HintInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Consent_Until_HintInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_consent_until_hint(inputs)
	return nl_consent_until_hint(inputs)
});