/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Placement_No_SolutionsInputs */

const nl_placement_no_solutions = /** @type {(inputs: Placement_No_SolutionsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nog niet onderzocht wat het huishouden zelf kan regelen.`)
};

const en_placement_no_solutions = /** @type {(inputs: Placement_No_SolutionsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Not explored yet what the household can arrange itself.`)
};

/**
* | output |
* | --- |
* | "Not explored yet what the household can arrange itself." |
*
* @param {Placement_No_SolutionsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const placement_no_solutions = /** @type {((inputs?: Placement_No_SolutionsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Placement_No_SolutionsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_placement_no_solutions(inputs)
	return nl_placement_no_solutions(inputs)
});