/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Placement_Solution_AddInputs */

const nl_placement_solution_add = /** @type {(inputs: Placement_Solution_AddInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Eigen oplossing vastleggen`)
};

const en_placement_solution_add = /** @type {(inputs: Placement_Solution_AddInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Record an own solution`)
};

/**
* | output |
* | --- |
* | "Record an own solution" |
*
* @param {Placement_Solution_AddInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const placement_solution_add = /** @type {((inputs?: Placement_Solution_AddInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Placement_Solution_AddInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_placement_solution_add(inputs)
	return nl_placement_solution_add(inputs)
});