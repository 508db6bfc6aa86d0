/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Referral_Start_FailedInputs */

const nl_referral_start_failed = /** @type {(inputs: Referral_Start_FailedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Er is niet gezocht.`)
};

const en_referral_start_failed = /** @type {(inputs: Referral_Start_FailedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nothing was searched.`)
};

/**
* | output |
* | --- |
* | "Nothing was searched." |
*
* @param {Referral_Start_FailedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const referral_start_failed = /** @type {((inputs?: Referral_Start_FailedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Referral_Start_FailedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_referral_start_failed(inputs)
	return nl_referral_start_failed(inputs)
});