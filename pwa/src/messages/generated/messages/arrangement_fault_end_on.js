/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Arrangement_Fault_End_OnInputs */

const nl_arrangement_fault_end_on = /** @type {(inputs: Arrangement_Fault_End_OnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vul in vanaf welke dag de regeling niet meer geldt.`)
};

const en_arrangement_fault_end_on = /** @type {(inputs: Arrangement_Fault_End_OnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Fill in from which day the arrangement no longer holds.`)
};

/**
* | output |
* | --- |
* | "Fill in from which day the arrangement no longer holds." |
*
* @param {Arrangement_Fault_End_OnInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const arrangement_fault_end_on = /** @type {((inputs?: Arrangement_Fault_End_OnInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Arrangement_Fault_End_OnInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_arrangement_fault_end_on(inputs)
	return nl_arrangement_fault_end_on(inputs)
});