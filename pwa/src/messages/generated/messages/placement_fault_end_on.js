/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Placement_Fault_End_OnInputs */

const nl_placement_fault_end_on = /** @type {(inputs: Placement_Fault_End_OnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vul in vanaf welke nacht de plek weg is.`)
};

const en_placement_fault_end_on = /** @type {(inputs: Placement_Fault_End_OnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Fill in from which night the place is gone.`)
};

/**
* | output |
* | --- |
* | "Fill in from which night the place is gone." |
*
* @param {Placement_Fault_End_OnInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const placement_fault_end_on = /** @type {((inputs?: Placement_Fault_End_OnInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Placement_Fault_End_OnInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_placement_fault_end_on(inputs)
	return nl_placement_fault_end_on(inputs)
});