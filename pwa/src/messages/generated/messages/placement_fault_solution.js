/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Placement_Fault_SolutionInputs */

const nl_placement_fault_solution = /** @type {(inputs: Placement_Fault_SolutionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Schrijf op wat er samen is onderzocht.`)
};

const en_placement_fault_solution = /** @type {(inputs: Placement_Fault_SolutionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Write down what was explored together.`)
};

/**
* | output |
* | --- |
* | "Write down what was explored together." |
*
* @param {Placement_Fault_SolutionInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const placement_fault_solution = /** @type {((inputs?: Placement_Fault_SolutionInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Placement_Fault_SolutionInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_placement_fault_solution(inputs)
	return nl_placement_fault_solution(inputs)
});