/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_Sign_EmptyInputs */

const nl_visit_sign_empty = /** @type {(inputs: Visit_Sign_EmptyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Er is nog niet getekend.`)
};

const en_visit_sign_empty = /** @type {(inputs: Visit_Sign_EmptyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nothing was signed yet.`)
};

/**
* | output |
* | --- |
* | "Nothing was signed yet." |
*
* @param {Visit_Sign_EmptyInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_sign_empty = /** @type {((inputs?: Visit_Sign_EmptyInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Sign_EmptyInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_sign_empty(inputs)
	return nl_visit_sign_empty(inputs)
});