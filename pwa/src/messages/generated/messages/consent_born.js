/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ day: NonNullable<unknown> }} Consent_BornInputs */

const nl_consent_born = /** @type {(inputs: Consent_BornInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Geboren ${i?.day}`)
};

const en_consent_born = /** @type {(inputs: Consent_BornInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Born ${i?.day}`)
};

/**
* | output |
* | --- |
* | "Born {day}" |
*
* @param {Consent_BornInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const consent_born = /** @type {((inputs: Consent_BornInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Consent_BornInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_consent_born(inputs)
	return nl_consent_born(inputs)
});