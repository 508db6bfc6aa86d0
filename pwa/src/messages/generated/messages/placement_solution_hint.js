/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Placement_Solution_HintInputs */

const nl_placement_solution_hint = /** @type {(inputs: Placement_Solution_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bijvoorbeeld: drie weken logeren bij een zus.`)
};

const en_placement_solution_hint = /** @type {(inputs: Placement_Solution_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`For example: three weeks with a sister.`)
};

/**
* | output |
* | --- |
* | "For example: three weeks with a sister." |
*
* @param {Placement_Solution_HintInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const placement_solution_hint = /** @type {((inputs?: Placement_Solution_HintInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Placement_Solution_HintInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_placement_solution_hint(inputs)
	return nl_placement_solution_hint(inputs)
});