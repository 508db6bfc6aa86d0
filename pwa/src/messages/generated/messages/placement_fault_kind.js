/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Placement_Fault_KindInputs */

const nl_placement_fault_kind = /** @type {(inputs: Placement_Fault_KindInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kies wat voor plek het is.`)
};

const en_placement_fault_kind = /** @type {(inputs: Placement_Fault_KindInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Choose what kind of place it is.`)
};

/**
* | output |
* | --- |
* | "Choose what kind of place it is." |
*
* @param {Placement_Fault_KindInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const placement_fault_kind = /** @type {((inputs?: Placement_Fault_KindInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Placement_Fault_KindInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_placement_fault_kind(inputs)
	return nl_placement_fault_kind(inputs)
});