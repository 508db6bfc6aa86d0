/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Placement_Fault_BedsInputs */

const nl_placement_fault_beds = /** @type {(inputs: Placement_Fault_BedsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vul in hoeveel bedden er zijn.`)
};

const en_placement_fault_beds = /** @type {(inputs: Placement_Fault_BedsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Fill in how many beds there are.`)
};

/**
* | output |
* | --- |
* | "Fill in how many beds there are." |
*
* @param {Placement_Fault_BedsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const placement_fault_beds = /** @type {((inputs?: Placement_Fault_BedsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Placement_Fault_BedsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_placement_fault_beds(inputs)
	return nl_placement_fault_beds(inputs)
});