/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Placement_Fault_UntilInputs */

const nl_placement_fault_until = /** @type {(inputs: Placement_Fault_UntilInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`De laatste nacht ligt voor de eerste.`)
};

const en_placement_fault_until = /** @type {(inputs: Placement_Fault_UntilInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The last night lies before the first.`)
};

/**
* | output |
* | --- |
* | "The last night lies before the first." |
*
* @param {Placement_Fault_UntilInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const placement_fault_until = /** @type {((inputs?: Placement_Fault_UntilInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Placement_Fault_UntilInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_placement_fault_until(inputs)
	return nl_placement_fault_until(inputs)
});