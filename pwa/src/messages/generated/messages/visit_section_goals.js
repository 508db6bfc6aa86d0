/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_Section_GoalsInputs */

const nl_visit_section_goals = /** @type {(inputs: Visit_Section_GoalsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Doelen`)
};

const en_visit_section_goals = /** @type {(inputs: Visit_Section_GoalsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Goals`)
};

/**
* | output |
* | --- |
* | "Goals" |
*
* @param {Visit_Section_GoalsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_section_goals = /** @type {((inputs?: Visit_Section_GoalsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Section_GoalsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_section_goals(inputs)
	return nl_visit_section_goals(inputs)
});