/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_Section_NextInputs */

const nl_visit_section_next = /** @type {(inputs: Visit_Section_NextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Volgende keer`)
};

const en_visit_section_next = /** @type {(inputs: Visit_Section_NextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Next time`)
};

/**
* | output |
* | --- |
* | "Next time" |
*
* @param {Visit_Section_NextInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_section_next = /** @type {((inputs?: Visit_Section_NextInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Section_NextInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_section_next(inputs)
	return nl_visit_section_next(inputs)
});