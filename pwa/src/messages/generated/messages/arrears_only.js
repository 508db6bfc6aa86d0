/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Arrears_OnlyInputs */

const nl_arrears_only = /** @type {(inputs: Arrears_OnlyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Toon alleen`)
};

const en_arrears_only = /** @type {(inputs: Arrears_OnlyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Show only`)
};

/**
* | output |
* | --- |
* | "Show only" |
*
* @param {Arrears_OnlyInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const arrears_only = /** @type {((inputs?: Arrears_OnlyInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Arrears_OnlyInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_arrears_only(inputs)
	return nl_arrears_only(inputs)
});