/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Arrangement_FirstInputs */

const nl_arrangement_first = /** @type {(inputs: Arrangement_FirstInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wanneer is de eerste betaling?`)
};

const en_arrangement_first = /** @type {(inputs: Arrangement_FirstInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`When is the first payment?`)
};

/**
* | output |
* | --- |
* | "When is the first payment?" |
*
* @param {Arrangement_FirstInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const arrangement_first = /** @type {((inputs?: Arrangement_FirstInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Arrangement_FirstInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_arrangement_first(inputs)
	return nl_arrangement_first(inputs)
});