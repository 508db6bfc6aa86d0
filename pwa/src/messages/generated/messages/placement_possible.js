/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Placement_PossibleInputs */

const nl_placement_possible = /** @type {(inputs: Placement_PossibleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kan dit?`)
};

const en_placement_possible = /** @type {(inputs: Placement_PossibleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Is this possible?`)
};

/**
* | output |
* | --- |
* | "Is this possible?" |
*
* @param {Placement_PossibleInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const placement_possible = /** @type {((inputs?: Placement_PossibleInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Placement_PossibleInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_placement_possible(inputs)
	return nl_placement_possible(inputs)
});