/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ time: NonNullable<unknown> }} Household_Fact_Next_VisitInputs */

const nl_household_fact_next_visit = /** @type {(inputs: Household_Fact_Next_VisitInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`huisbezoek ${i?.time}`)
};

const en_household_fact_next_visit = /** @type {(inputs: Household_Fact_Next_VisitInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`home visit ${i?.time}`)
};

/**
* | output |
* | --- |
* | "home visit {time}" |
*
* @param {Household_Fact_Next_VisitInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_fact_next_visit = /** @type {((inputs: Household_Fact_Next_VisitInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Fact_Next_VisitInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_fact_next_visit(inputs)
	return nl_household_fact_next_visit(inputs)
});