/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_Section_RoofInputs */

const nl_visit_section_roof = /** @type {(inputs: Visit_Section_RoofInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Eigen netwerk en plek`)
};

const en_visit_section_roof = /** @type {(inputs: Visit_Section_RoofInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Own network and place`)
};

/**
* | output |
* | --- |
* | "Own network and place" |
*
* @param {Visit_Section_RoofInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_section_roof = /** @type {((inputs?: Visit_Section_RoofInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Section_RoofInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_section_roof(inputs)
	return nl_visit_section_roof(inputs)
});