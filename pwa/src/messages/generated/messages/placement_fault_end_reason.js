/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Placement_Fault_End_ReasonInputs */

const nl_placement_fault_end_reason = /** @type {(inputs: Placement_Fault_End_ReasonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Schrijf op waarom de plek stopt.`)
};

const en_placement_fault_end_reason = /** @type {(inputs: Placement_Fault_End_ReasonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Write down why the place stops.`)
};

/**
* | output |
* | --- |
* | "Write down why the place stops." |
*
* @param {Placement_Fault_End_ReasonInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const placement_fault_end_reason = /** @type {((inputs?: Placement_Fault_End_ReasonInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Placement_Fault_End_ReasonInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_placement_fault_end_reason(inputs)
	return nl_placement_fault_end_reason(inputs)
});