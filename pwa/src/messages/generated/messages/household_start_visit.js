/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Start_VisitInputs */

const nl_household_start_visit = /** @type {(inputs: Household_Start_VisitInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bezoek beginnen`)
};

const en_household_start_visit = /** @type {(inputs: Household_Start_VisitInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Start visit`)
};

/**
* | output |
* | --- |
* | "Start visit" |
*
* @param {Household_Start_VisitInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_start_visit = /** @type {((inputs?: Household_Start_VisitInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Start_VisitInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_start_visit(inputs)
	return nl_household_start_visit(inputs)
});