/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Why_Multi_ProblemInputs */

const nl_household_why_multi_problem = /** @type {(inputs: Household_Why_Multi_ProblemInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`multiprobleemhuishouden`)
};

const en_household_why_multi_problem = /** @type {(inputs: Household_Why_Multi_ProblemInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`multi-problem household`)
};

/**
* | output |
* | --- |
* | "multi-problem household" |
*
* @param {Household_Why_Multi_ProblemInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_why_multi_problem = /** @type {((inputs?: Household_Why_Multi_ProblemInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Why_Multi_ProblemInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_why_multi_problem(inputs)
	return nl_household_why_multi_problem(inputs)
});