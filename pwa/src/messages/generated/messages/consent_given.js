/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ how: NonNullable<unknown>, day: NonNullable<unknown> }} Consent_GivenInputs */

const nl_consent_given = /** @type {(inputs: Consent_GivenInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.how}, op ${i?.day}`)
};

const en_consent_given = /** @type {(inputs: Consent_GivenInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.how}, on ${i?.day}`)
};

/**
* | output |
* | --- |
* | "{how}, on {day}" |
*
* @param {Consent_GivenInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const consent_given = /** @type {((inputs: Consent_GivenInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Consent_GivenInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_consent_given(inputs)
	return nl_consent_given(inputs)
});