/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Arrears_None_LeftInputs */

const nl_arrears_none_left = /** @type {(inputs: Arrears_None_LeftInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Er is niets dat bij deze keuze past.`)
};

const en_arrears_none_left = /** @type {(inputs: Arrears_None_LeftInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nothing fits this choice.`)
};

/**
* | output |
* | --- |
* | "Nothing fits this choice." |
*
* @param {Arrears_None_LeftInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const arrears_none_left = /** @type {((inputs?: Arrears_None_LeftInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Arrears_None_LeftInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_arrears_none_left(inputs)
	return nl_arrears_none_left(inputs)
});