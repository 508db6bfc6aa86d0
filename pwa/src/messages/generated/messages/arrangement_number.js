/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Arrangement_NumberInputs */

const nl_arrangement_number = /** @type {(inputs: Arrangement_NumberInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nummer bij de verhuurder`)
};

const en_arrangement_number = /** @type {(inputs: Arrangement_NumberInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Number at the landlord`)
};

/**
* | output |
* | --- |
* | "Number at the landlord" |
*
* @param {Arrangement_NumberInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const arrangement_number = /** @type {((inputs?: Arrangement_NumberInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Arrangement_NumberInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_arrangement_number(inputs)
	return nl_arrangement_number(inputs)
});