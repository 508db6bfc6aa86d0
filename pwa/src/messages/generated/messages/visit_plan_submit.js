/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_Plan_SubmitInputs */

const nl_visit_plan_submit = /** @type {(inputs: Visit_Plan_SubmitInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bezoek plannen`)
};

const en_visit_plan_submit = /** @type {(inputs: Visit_Plan_SubmitInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Plan visit`)
};

/**
* | output |
* | --- |
* | "Plan visit" |
*
* @param {Visit_Plan_SubmitInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_plan_submit = /** @type {((inputs?: Visit_Plan_SubmitInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Plan_SubmitInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_plan_submit(inputs)
	return nl_visit_plan_submit(inputs)
});