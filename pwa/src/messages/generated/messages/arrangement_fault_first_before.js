/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Arrangement_Fault_First_BeforeInputs */

const nl_arrangement_fault_first_before = /** @type {(inputs: Arrangement_Fault_First_BeforeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`De eerste betaling kan niet voor de afspraak liggen.`)
};

const en_arrangement_fault_first_before = /** @type {(inputs: Arrangement_Fault_First_BeforeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The first payment cannot be before the agreement.`)
};

/**
* | output |
* | --- |
* | "The first payment cannot be before the agreement." |
*
* @param {Arrangement_Fault_First_BeforeInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const arrangement_fault_first_before = /** @type {((inputs?: Arrangement_Fault_First_BeforeInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Arrangement_Fault_First_BeforeInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_arrangement_fault_first_before(inputs)
	return nl_arrangement_fault_first_before(inputs)
});