/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_No_PlanInputs */

const nl_visit_no_plan = /** @type {(inputs: Visit_No_PlanInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Er is nog geen plan ter voorkoming. Daarom zijn er nog geen voorwaarden.`)
};

const en_visit_no_plan = /** @type {(inputs: Visit_No_PlanInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`There is no plan to prevent yet. So there are no conditions yet.`)
};

/**
* | output |
* | --- |
* | "There is no plan to prevent yet. So there are no conditions yet." |
*
* @param {Visit_No_PlanInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_no_plan = /** @type {((inputs?: Visit_No_PlanInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_No_PlanInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_no_plan(inputs)
	return nl_visit_no_plan(inputs)
});