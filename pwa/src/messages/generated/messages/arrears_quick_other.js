/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Arrears_Quick_OtherInputs */

const nl_arrears_quick_other = /** @type {(inputs: Arrears_Quick_OtherInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Iets anders, of op een andere dag`)
};

const en_arrears_quick_other = /** @type {(inputs: Arrears_Quick_OtherInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Something else, or on another day`)
};

/**
* | output |
* | --- |
* | "Something else, or on another day" |
*
* @param {Arrears_Quick_OtherInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const arrears_quick_other = /** @type {((inputs?: Arrears_Quick_OtherInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Arrears_Quick_OtherInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_arrears_quick_other(inputs)
	return nl_arrears_quick_other(inputs)
});