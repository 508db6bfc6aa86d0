/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ day: NonNullable<unknown> }} Visit_Planned_ForInputs */

const nl_visit_planned_for = /** @type {(inputs: Visit_Planned_ForInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Gepland bezoek van ${i?.day}`)
};

const en_visit_planned_for = /** @type {(inputs: Visit_Planned_ForInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Planned visit of ${i?.day}`)
};

/**
* | output |
* | --- |
* | "Planned visit of {day}" |
*
* @param {Visit_Planned_ForInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_planned_for = /** @type {((inputs: Visit_Planned_ForInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Planned_ForInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_planned_for(inputs)
	return nl_visit_planned_for(inputs)
});