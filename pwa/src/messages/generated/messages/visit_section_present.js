/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_Section_PresentInputs */

const nl_visit_section_present = /** @type {(inputs: Visit_Section_PresentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wie was erbij`)
};

const en_visit_section_present = /** @type {(inputs: Visit_Section_PresentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Who was there`)
};

/**
* | output |
* | --- |
* | "Who was there" |
*
* @param {Visit_Section_PresentInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_section_present = /** @type {((inputs?: Visit_Section_PresentInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Section_PresentInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_section_present(inputs)
	return nl_visit_section_present(inputs)
});