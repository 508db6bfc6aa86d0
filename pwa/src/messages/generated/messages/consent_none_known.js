/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Consent_None_KnownInputs */

const nl_consent_none_known = /** @type {(inputs: Consent_None_KnownInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Geen achterstand bekend`)
};

const en_consent_none_known = /** @type {(inputs: Consent_None_KnownInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No arrears known`)
};

/**
* | output |
* | --- |
* | "No arrears known" |
*
* @param {Consent_None_KnownInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const consent_none_known = /** @type {((inputs?: Consent_None_KnownInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Consent_None_KnownInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_consent_none_known(inputs)
	return nl_consent_none_known(inputs)
});