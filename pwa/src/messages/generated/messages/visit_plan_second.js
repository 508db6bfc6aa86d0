/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_Plan_SecondInputs */

const nl_visit_plan_second = /** @type {(inputs: Visit_Plan_SecondInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Tweede bezoeker`)
};

const en_visit_plan_second = /** @type {(inputs: Visit_Plan_SecondInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Second visitor`)
};

/**
* | output |
* | --- |
* | "Second visitor" |
*
* @param {Visit_Plan_SecondInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_plan_second = /** @type {((inputs?: Visit_Plan_SecondInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Plan_SecondInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_plan_second(inputs)
	return nl_visit_plan_second(inputs)
});