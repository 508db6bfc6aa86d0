/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ outcome: NonNullable<unknown> }} Household_History_VisitInputs */

const nl_household_history_visit = /** @type {(inputs: Household_History_VisitInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Huisbezoek: ${i?.outcome}`)
};

const en_household_history_visit = /** @type {(inputs: Household_History_VisitInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Home visit: ${i?.outcome}`)
};

/**
* | output |
* | --- |
* | "Home visit: {outcome}" |
*
* @param {Household_History_VisitInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_history_visit = /** @type {((inputs: Household_History_VisitInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_History_VisitInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_history_visit(inputs)
	return nl_household_history_visit(inputs)
});