/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Arrears_ArrangeInputs */

const nl_arrears_arrange = /** @type {(inputs: Arrears_ArrangeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Regeling`)
};

const en_arrears_arrange = /** @type {(inputs: Arrears_ArrangeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Arrangement`)
};

/**
* | output |
* | --- |
* | "Arrangement" |
*
* @param {Arrears_ArrangeInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const arrears_arrange = /** @type {((inputs?: Arrears_ArrangeInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Arrears_ArrangeInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_arrears_arrange(inputs)
	return nl_arrears_arrange(inputs)
});