/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Arrangement_Fault_AmountInputs */

const nl_arrangement_fault_amount = /** @type {(inputs: Arrangement_Fault_AmountInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vul een bedrag in dat meer is dan 0.`)
};

const en_arrangement_fault_amount = /** @type {(inputs: Arrangement_Fault_AmountInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Fill in an amount that is more than 0.`)
};

/**
* | output |
* | --- |
* | "Fill in an amount that is more than 0." |
*
* @param {Arrangement_Fault_AmountInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const arrangement_fault_amount = /** @type {((inputs?: Arrangement_Fault_AmountInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Arrangement_Fault_AmountInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_arrangement_fault_amount(inputs)
	return nl_arrangement_fault_amount(inputs)
});