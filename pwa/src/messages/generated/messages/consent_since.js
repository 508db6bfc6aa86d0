/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ month: NonNullable<unknown>, day: NonNullable<unknown> }} Consent_SinceInputs */

const nl_consent_since = /** @type {(inputs: Consent_SinceInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Sinds ${i?.month}, stand van ${i?.day}.`)
};

const en_consent_since = /** @type {(inputs: Consent_SinceInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Since ${i?.month}, as of ${i?.day}.`)
};

/**
* | output |
* | --- |
* | "Since {month}, as of {day}." |
*
* @param {Consent_SinceInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const consent_since = /** @type {((inputs: Consent_SinceInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Consent_SinceInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_consent_since(inputs)
	return nl_consent_since(inputs)
});