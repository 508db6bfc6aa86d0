/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_Plan_Error_PastInputs */

const nl_visit_plan_error_past = /** @type {(inputs: Visit_Plan_Error_PastInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Deze dag is al voorbij.`)
};

const en_visit_plan_error_past = /** @type {(inputs: Visit_Plan_Error_PastInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This day has passed.`)
};

/**
* | output |
* | --- |
* | "This day has passed." |
*
* @param {Visit_Plan_Error_PastInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_plan_error_past = /** @type {((inputs?: Visit_Plan_Error_PastInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Plan_Error_PastInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_plan_error_past(inputs)
	return nl_visit_plan_error_past(inputs)
});