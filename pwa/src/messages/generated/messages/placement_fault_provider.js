/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Placement_Fault_ProviderInputs */

const nl_placement_fault_provider = /** @type {(inputs: Placement_Fault_ProviderInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Schrijf op wie de plek geeft.`)
};

const en_placement_fault_provider = /** @type {(inputs: Placement_Fault_ProviderInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Write down who gives the place.`)
};

/**
* | output |
* | --- |
* | "Write down who gives the place." |
*
* @param {Placement_Fault_ProviderInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const placement_fault_provider = /** @type {((inputs?: Placement_Fault_ProviderInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Placement_Fault_ProviderInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_placement_fault_provider(inputs)
	return nl_placement_fault_provider(inputs)
});