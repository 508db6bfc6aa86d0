/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Placement_Fault_Refuse_WhoInputs */

const nl_placement_fault_refuse_who = /** @type {(inputs: Placement_Fault_Refuse_WhoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kies wie de plek weigert.`)
};

const en_placement_fault_refuse_who = /** @type {(inputs: Placement_Fault_Refuse_WhoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Choose who refuses the place.`)
};

/**
* | output |
* | --- |
* | "Choose who refuses the place." |
*
* @param {Placement_Fault_Refuse_WhoInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const placement_fault_refuse_who = /** @type {((inputs?: Placement_Fault_Refuse_WhoInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Placement_Fault_Refuse_WhoInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_placement_fault_refuse_who(inputs)
	return nl_placement_fault_refuse_who(inputs)
});