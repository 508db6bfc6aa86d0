/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_SectionsInputs */

const nl_visit_sections = /** @type {(inputs: Visit_SectionsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Onderdelen van het verslag`)
};

const en_visit_sections = /** @type {(inputs: Visit_SectionsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Parts of the report`)
};

/**
* | output |
* | --- |
* | "Parts of the report" |
*
* @param {Visit_SectionsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_sections = /** @type {((inputs?: Visit_SectionsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_SectionsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_sections(inputs)
	return nl_visit_sections(inputs)
});