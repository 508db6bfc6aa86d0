/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Consent_SavedInputs */

const nl_consent_saved = /** @type {(inputs: Consent_SavedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`De toestemming is vastgelegd.`)
};

const en_consent_saved = /** @type {(inputs: Consent_SavedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The consent is recorded.`)
};

/**
* | output |
* | --- |
* | "The consent is recorded." |
*
* @param {Consent_SavedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const consent_saved = /** @type {((inputs?: Consent_SavedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Consent_SavedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_consent_saved(inputs)
	return nl_consent_saved(inputs)
});