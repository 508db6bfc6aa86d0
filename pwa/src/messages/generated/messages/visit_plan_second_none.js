/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_Plan_Second_NoneInputs */

const nl_visit_plan_second_none = /** @type {(inputs: Visit_Plan_Second_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Niemand`)
};

const en_visit_plan_second_none = /** @type {(inputs: Visit_Plan_Second_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nobody`)
};

/**
* | output |
* | --- |
* | "Nobody" |
*
* @param {Visit_Plan_Second_NoneInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_plan_second_none = /** @type {((inputs?: Visit_Plan_Second_NoneInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Plan_Second_NoneInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_plan_second_none(inputs)
	return nl_visit_plan_second_none(inputs)
});