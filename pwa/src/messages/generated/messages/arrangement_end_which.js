/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Arrangement_End_WhichInputs */

const nl_arrangement_end_which = /** @type {(inputs: Arrangement_End_WhichInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Welke regeling`)
};

const en_arrangement_end_which = /** @type {(inputs: Arrangement_End_WhichInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Which arrangement`)
};

/**
* | output |
* | --- |
* | "Which arrangement" |
*
* @param {Arrangement_End_WhichInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const arrangement_end_which = /** @type {((inputs?: Arrangement_End_WhichInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Arrangement_End_WhichInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_arrangement_end_which(inputs)
	return nl_arrangement_end_which(inputs)
});