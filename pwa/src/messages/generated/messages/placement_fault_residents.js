/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Placement_Fault_ResidentsInputs */

const nl_placement_fault_residents = /** @type {(inputs: Placement_Fault_ResidentsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kies voor wie de plek is.`)
};

const en_placement_fault_residents = /** @type {(inputs: Placement_Fault_ResidentsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Choose for whom the place is.`)
};

/**
* | output |
* | --- |
* | "Choose for whom the place is." |
*
* @param {Placement_Fault_ResidentsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const placement_fault_residents = /** @type {((inputs?: Placement_Fault_ResidentsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Placement_Fault_ResidentsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_placement_fault_residents(inputs)
	return nl_placement_fault_residents(inputs)
});