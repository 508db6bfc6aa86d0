/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Vulnerable_Multi_ProblemInputs */

const nl_household_vulnerable_multi_problem = /** @type {(inputs: Household_Vulnerable_Multi_ProblemInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Multiprobleemhuishouden`)
};

const en_household_vulnerable_multi_problem = /** @type {(inputs: Household_Vulnerable_Multi_ProblemInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Multi-problem household`)
};

/**
* | output |
* | --- |
* | "Multi-problem household" |
*
* @param {Household_Vulnerable_Multi_ProblemInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_vulnerable_multi_problem = /** @type {((inputs?: Household_Vulnerable_Multi_ProblemInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Vulnerable_Multi_ProblemInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_vulnerable_multi_problem(inputs)
	return nl_household_vulnerable_multi_problem(inputs)
});