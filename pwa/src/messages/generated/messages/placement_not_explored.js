/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Placement_Not_ExploredInputs */

const nl_placement_not_explored = /** @type {(inputs: Placement_Not_ExploredInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Waarom kon dat niet?`)
};

const en_placement_not_explored = /** @type {(inputs: Placement_Not_ExploredInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Why was that not possible?`)
};

/**
* | output |
* | --- |
* | "Why was that not possible?" |
*
* @param {Placement_Not_ExploredInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const placement_not_explored = /** @type {((inputs?: Placement_Not_ExploredInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Placement_Not_ExploredInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_placement_not_explored(inputs)
	return nl_placement_not_explored(inputs)
});