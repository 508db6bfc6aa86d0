/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Placement_Fault_ParentInputs */

const nl_placement_fault_parent = /** @type {(inputs: Placement_Fault_ParentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Schrijf op wat de andere ouder zegt over de plek.`)
};

const en_placement_fault_parent = /** @type {(inputs: Placement_Fault_ParentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Write down what the other parent says about the place.`)
};

/**
* | output |
* | --- |
* | "Write down what the other parent says about the place." |
*
* @param {Placement_Fault_ParentInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const placement_fault_parent = /** @type {((inputs?: Placement_Fault_ParentInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Placement_Fault_ParentInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_placement_fault_parent(inputs)
	return nl_placement_fault_parent(inputs)
});