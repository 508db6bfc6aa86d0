/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ day: NonNullable<unknown> }} Referral_OpenedInputs */

const nl_referral_opened = /** @type {(inputs: Referral_OpenedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Besproken vanaf ${i?.day}`)
};

const en_referral_opened = /** @type {(inputs: Referral_OpenedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Discussed from ${i?.day}`)
};

/**
* | output |
* | --- |
* | "Discussed from {day}" |
*
* @param {Referral_OpenedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const referral_opened = /** @type {((inputs: Referral_OpenedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Referral_OpenedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_referral_opened(inputs)
	return nl_referral_opened(inputs)
});