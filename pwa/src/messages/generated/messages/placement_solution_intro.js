/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Placement_Solution_IntroInputs */

const nl_placement_solution_intro = /** @type {(inputs: Placement_Solution_IntroInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wat kan het huishouden zelf regelen, of met familie en vrienden?`)
};

const en_placement_solution_intro = /** @type {(inputs: Placement_Solution_IntroInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What can the household arrange itself, or with family and friends?`)
};

/**
* | output |
* | --- |
* | "What can the household arrange itself, or with family and friends?" |
*
* @param {Placement_Solution_IntroInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const placement_solution_intro = /** @type {((inputs?: Placement_Solution_IntroInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Placement_Solution_IntroInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_placement_solution_intro(inputs)
	return nl_placement_solution_intro(inputs)
});