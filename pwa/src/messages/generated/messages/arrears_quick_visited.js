/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Arrears_Quick_VisitedInputs */

const nl_arrears_quick_visited = /** @type {(inputs: Arrears_Quick_VisitedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Langs geweest, iemand gesproken`)
};

const en_arrears_quick_visited = /** @type {(inputs: Arrears_Quick_VisitedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Went there, spoke to somebody`)
};

/**
* | output |
* | --- |
* | "Went there, spoke to somebody" |
*
* @param {Arrears_Quick_VisitedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const arrears_quick_visited = /** @type {((inputs?: Arrears_Quick_VisitedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Arrears_Quick_VisitedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_arrears_quick_visited(inputs)
	return nl_arrears_quick_visited(inputs)
});