/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Arrangement_SaysInputs */

const nl_arrangement_says = /** @type {(inputs: Arrangement_SaysInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wat zegt het huishouden zelf?`)
};

const en_arrangement_says = /** @type {(inputs: Arrangement_SaysInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What does the household say itself?`)
};

/**
* | output |
* | --- |
* | "What does the household say itself?" |
*
* @param {Arrangement_SaysInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const arrangement_says = /** @type {((inputs?: Arrangement_SaysInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Arrangement_SaysInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_arrangement_says(inputs)
	return nl_arrangement_says(inputs)
});