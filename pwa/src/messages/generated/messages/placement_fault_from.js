/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Placement_Fault_FromInputs */

const nl_placement_fault_from = /** @type {(inputs: Placement_Fault_FromInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vul in vanaf welke nacht de plek nodig is.`)
};

const en_placement_fault_from = /** @type {(inputs: Placement_Fault_FromInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Fill in from which night the place is needed.`)
};

/**
* | output |
* | --- |
* | "Fill in from which night the place is needed." |
*
* @param {Placement_Fault_FromInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const placement_fault_from = /** @type {((inputs?: Placement_Fault_FromInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Placement_Fault_FromInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_placement_fault_from(inputs)
	return nl_placement_fault_from(inputs)
});