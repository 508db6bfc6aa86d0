/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Search_Sign_InInputs */

const nl_search_sign_in = /** @type {(inputs: Search_Sign_InInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Meld u opnieuw aan om deze lijst te zien.`)
};

const en_search_sign_in = /** @type {(inputs: Search_Sign_InInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Sign in again to see this list.`)
};

/**
* | output |
* | --- |
* | "Sign in again to see this list." |
*
* @param {Search_Sign_InInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const search_sign_in = /** @type {((inputs?: Search_Sign_InInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Search_Sign_InInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_search_sign_in(inputs)
	return nl_search_sign_in(inputs)
});