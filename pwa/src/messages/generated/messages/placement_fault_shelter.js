/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Placement_Fault_ShelterInputs */

const nl_placement_fault_shelter = /** @type {(inputs: Placement_Fault_ShelterInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kies: crisisplek, andere woonvorm of geen van beide.`)
};

const en_placement_fault_shelter = /** @type {(inputs: Placement_Fault_ShelterInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Choose: crisis place, other housing or neither.`)
};

/**
* | output |
* | --- |
* | "Choose: crisis place, other housing or neither." |
*
* @param {Placement_Fault_ShelterInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const placement_fault_shelter = /** @type {((inputs?: Placement_Fault_ShelterInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Placement_Fault_ShelterInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_placement_fault_shelter(inputs)
	return nl_placement_fault_shelter(inputs)
});