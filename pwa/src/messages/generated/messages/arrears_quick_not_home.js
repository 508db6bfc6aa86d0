/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Arrears_Quick_Not_HomeInputs */

const nl_arrears_quick_not_home = /** @type {(inputs: Arrears_Quick_Not_HomeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Langs geweest, niemand thuis`)
};

const en_arrears_quick_not_home = /** @type {(inputs: Arrears_Quick_Not_HomeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Went there, nobody home`)
};

/**
* | output |
* | --- |
* | "Went there, nobody home" |
*
* @param {Arrears_Quick_Not_HomeInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const arrears_quick_not_home = /** @type {((inputs?: Arrears_Quick_Not_HomeInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Arrears_Quick_Not_HomeInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_arrears_quick_not_home(inputs)
	return nl_arrears_quick_not_home(inputs)
});