/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_Plan_Error_OnInputs */

const nl_visit_plan_error_on = /** @type {(inputs: Visit_Plan_Error_OnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vul in op welke dag het bezoek is.`)
};

const en_visit_plan_error_on = /** @type {(inputs: Visit_Plan_Error_OnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Fill in on which day the visit is.`)
};

/**
* | output |
* | --- |
* | "Fill in on which day the visit is." |
*
* @param {Visit_Plan_Error_OnInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_plan_error_on = /** @type {((inputs?: Visit_Plan_Error_OnInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Plan_Error_OnInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_plan_error_on(inputs)
	return nl_visit_plan_error_on(inputs)
});