/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_History_SolutionInputs */

const nl_household_history_solution = /** @type {(inputs: Household_History_SolutionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Eigen oplossing onderzocht`)
};

const en_household_history_solution = /** @type {(inputs: Household_History_SolutionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Own solution explored`)
};

/**
* | output |
* | --- |
* | "Own solution explored" |
*
* @param {Household_History_SolutionInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_history_solution = /** @type {((inputs?: Household_History_SolutionInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_History_SolutionInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_history_solution(inputs)
	return nl_household_history_solution(inputs)
});