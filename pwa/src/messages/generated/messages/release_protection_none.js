/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Release_Protection_NoneInputs */

const nl_release_protection_none = /** @type {(inputs: Release_Protection_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Er is niets weggelaten.`)
};

const en_release_protection_none = /** @type {(inputs: Release_Protection_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nothing was left out.`)
};

/**
* | output |
* | --- |
* | "Nothing was left out." |
*
* @param {Release_Protection_NoneInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const release_protection_none = /** @type {((inputs?: Release_Protection_NoneInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Release_Protection_NoneInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_release_protection_none(inputs)
	return nl_release_protection_none(inputs)
});