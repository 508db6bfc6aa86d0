/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Online_Sign_InInputs */

const nl_online_sign_in = /** @type {(inputs: Online_Sign_InInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Meld u opnieuw aan. Er is niets gebeurd. Uw concept blijft staan.`)
};

const en_online_sign_in = /** @type {(inputs: Online_Sign_InInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Sign in again. Nothing happened. Your draft stays.`)
};

/**
* | output |
* | --- |
* | "Sign in again. Nothing happened. Your draft stays." |
*
* @param {Online_Sign_InInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const online_sign_in = /** @type {((inputs?: Online_Sign_InInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Online_Sign_InInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_online_sign_in(inputs)
	return nl_online_sign_in(inputs)
});