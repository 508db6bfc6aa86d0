/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Placement_Fault_Not_ExploredInputs */

const nl_placement_fault_not_explored = /** @type {(inputs: Placement_Fault_Not_ExploredInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Schrijf op waarom dat niet kon.`)
};

const en_placement_fault_not_explored = /** @type {(inputs: Placement_Fault_Not_ExploredInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Write down why that was not possible.`)
};

/**
* | output |
* | --- |
* | "Write down why that was not possible." |
*
* @param {Placement_Fault_Not_ExploredInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const placement_fault_not_explored = /** @type {((inputs?: Placement_Fault_Not_ExploredInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Placement_Fault_Not_ExploredInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_placement_fault_not_explored(inputs)
	return nl_placement_fault_not_explored(inputs)
});