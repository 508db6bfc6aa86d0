/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ amount: NonNullable<unknown> }} Consent_OwesInputs */

const nl_consent_owes = /** @type {(inputs: Consent_OwesInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.amount} achterstand`)
};

const en_consent_owes = /** @type {(inputs: Consent_OwesInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.amount} arrears`)
};

/**
* | output |
* | --- |
* | "{amount} arrears" |
*
* @param {Consent_OwesInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const consent_owes = /** @type {((inputs: Consent_OwesInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Consent_OwesInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_consent_owes(inputs)
	return nl_consent_owes(inputs)
});