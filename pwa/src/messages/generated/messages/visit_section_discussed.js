/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_Section_DiscussedInputs */

const nl_visit_section_discussed = /** @type {(inputs: Visit_Section_DiscussedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wat is besproken`)
};

const en_visit_section_discussed = /** @type {(inputs: Visit_Section_DiscussedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What was discussed`)
};

/**
* | output |
* | --- |
* | "What was discussed" |
*
* @param {Visit_Section_DiscussedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_section_discussed = /** @type {((inputs?: Visit_Section_DiscussedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Section_DiscussedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_section_discussed(inputs)
	return nl_visit_section_discussed(inputs)
});