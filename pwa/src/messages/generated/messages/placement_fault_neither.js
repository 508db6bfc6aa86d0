/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Placement_Fault_NeitherInputs */

const nl_placement_fault_neither = /** @type {(inputs: Placement_Fault_NeitherInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Schrijf op waarom geen van beide nodig is.`)
};

const en_placement_fault_neither = /** @type {(inputs: Placement_Fault_NeitherInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Write down why neither is needed.`)
};

/**
* | output |
* | --- |
* | "Write down why neither is needed." |
*
* @param {Placement_Fault_NeitherInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const placement_fault_neither = /** @type {((inputs?: Placement_Fault_NeitherInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Placement_Fault_NeitherInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_placement_fault_neither(inputs)
	return nl_placement_fault_neither(inputs)
});