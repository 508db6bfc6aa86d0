/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Placement_Fault_Refuse_OnInputs */

const nl_placement_fault_refuse_on = /** @type {(inputs: Placement_Fault_Refuse_OnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vul de dag in.`)
};

const en_placement_fault_refuse_on = /** @type {(inputs: Placement_Fault_Refuse_OnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Fill in the day.`)
};

/**
* | output |
* | --- |
* | "Fill in the day." |
*
* @param {Placement_Fault_Refuse_OnInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const placement_fault_refuse_on = /** @type {((inputs?: Placement_Fault_Refuse_OnInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Placement_Fault_Refuse_OnInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_placement_fault_refuse_on(inputs)
	return nl_placement_fault_refuse_on(inputs)
});