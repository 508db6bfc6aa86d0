/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_Section_SaysInputs */

const nl_visit_section_says = /** @type {(inputs: Visit_Section_SaysInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wat zij zelf zeggen`)
};

const en_visit_section_says = /** @type {(inputs: Visit_Section_SaysInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What they say themselves`)
};

/**
* | output |
* | --- |
* | "What they say themselves" |
*
* @param {Visit_Section_SaysInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_section_says = /** @type {((inputs?: Visit_Section_SaysInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Section_SaysInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_section_says(inputs)
	return nl_visit_section_says(inputs)
});