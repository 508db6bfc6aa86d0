/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_SaysInputs */

const nl_visit_says = /** @type {(inputs: Visit_SaysInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wat zegt het huishouden zelf?`)
};

const en_visit_says = /** @type {(inputs: Visit_SaysInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What does the household say itself?`)
};

/**
* | output |
* | --- |
* | "What does the household say itself?" |
*
* @param {Visit_SaysInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_says = /** @type {((inputs?: Visit_SaysInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_SaysInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_says(inputs)
	return nl_visit_says(inputs)
});