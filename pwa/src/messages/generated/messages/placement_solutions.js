/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Placement_SolutionsInputs */

const nl_placement_solutions = /** @type {(inputs: Placement_SolutionsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Eigen oplossingen en opvang`)
};

const en_placement_solutions = /** @type {(inputs: Placement_SolutionsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Own solutions and shelter`)
};

/**
* | output |
* | --- |
* | "Own solutions and shelter" |
*
* @param {Placement_SolutionsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const placement_solutions = /** @type {((inputs?: Placement_SolutionsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Placement_SolutionsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_placement_solutions(inputs)
	return nl_placement_solutions(inputs)
});