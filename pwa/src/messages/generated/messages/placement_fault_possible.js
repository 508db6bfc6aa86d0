/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Placement_Fault_PossibleInputs */

const nl_placement_fault_possible = /** @type {(inputs: Placement_Fault_PossibleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kies of dit kan.`)
};

const en_placement_fault_possible = /** @type {(inputs: Placement_Fault_PossibleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Choose whether this is possible.`)
};

/**
* | output |
* | --- |
* | "Choose whether this is possible." |
*
* @param {Placement_Fault_PossibleInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const placement_fault_possible = /** @type {((inputs?: Placement_Fault_PossibleInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Placement_Fault_PossibleInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_placement_fault_possible(inputs)
	return nl_placement_fault_possible(inputs)
});