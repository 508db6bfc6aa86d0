/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ day: NonNullable<unknown> }} Consent_UntilInputs */

const nl_consent_until = /** @type {(inputs: Consent_UntilInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Tot en met ${i?.day}`)
};

const en_consent_until = /** @type {(inputs: Consent_UntilInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Until ${i?.day}`)
};

/**
* | output |
* | --- |
* | "Until {day}" |
*
* @param {Consent_UntilInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const consent_until = /** @type {((inputs: Consent_UntilInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Consent_UntilInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_consent_until(inputs)
	return nl_consent_until(inputs)
});