/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Arrangement_End_GoneInputs */

const nl_arrangement_end_gone = /** @type {(inputs: Arrangement_End_GoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Deze regeling is al gestopt, of geldt niet.`)
};

const en_arrangement_end_gone = /** @type {(inputs: Arrangement_End_GoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This arrangement has ended already, or does not hold.`)
};

/**
* | output |
* | --- |
* | "This arrangement has ended already, or does not hold." |
*
* @param {Arrangement_End_GoneInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const arrangement_end_gone = /** @type {((inputs?: Arrangement_End_GoneInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Arrangement_End_GoneInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_arrangement_end_gone(inputs)
	return nl_arrangement_end_gone(inputs)
});