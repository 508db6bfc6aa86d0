/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Plan_VisitInputs */

const nl_household_plan_visit = /** @type {(inputs: Household_Plan_VisitInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bezoek plannen`)
};

const en_household_plan_visit = /** @type {(inputs: Household_Plan_VisitInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Plan a visit`)
};

/**
* | output |
* | --- |
* | "Plan a visit" |
*
* @param {Household_Plan_VisitInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_plan_visit = /** @type {((inputs?: Household_Plan_VisitInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Plan_VisitInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_plan_visit(inputs)
	return nl_household_plan_visit(inputs)
});