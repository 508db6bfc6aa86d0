/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Arrangement_NoneInputs */

const nl_arrangement_none = /** @type {(inputs: Arrangement_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Er is nog geen betalingsregeling.`)
};

const en_arrangement_none = /** @type {(inputs: Arrangement_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`There is no payment arrangement yet.`)
};

/**
* | output |
* | --- |
* | "There is no payment arrangement yet." |
*
* @param {Arrangement_NoneInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const arrangement_none = /** @type {((inputs?: Arrangement_NoneInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Arrangement_NoneInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_arrangement_none(inputs)
	return nl_arrangement_none(inputs)
});