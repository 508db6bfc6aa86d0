/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_Section_StepsInputs */

const nl_visit_section_steps = /** @type {(inputs: Visit_Section_StepsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Stappen`)
};

const en_visit_section_steps = /** @type {(inputs: Visit_Section_StepsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Steps`)
};

/**
* | output |
* | --- |
* | "Steps" |
*
* @param {Visit_Section_StepsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_section_steps = /** @type {((inputs?: Visit_Section_StepsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Section_StepsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_section_steps(inputs)
	return nl_visit_section_steps(inputs)
});