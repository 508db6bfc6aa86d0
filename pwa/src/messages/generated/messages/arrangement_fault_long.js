/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Arrangement_Fault_LongInputs */

const nl_arrangement_fault_long = /** @type {(inputs: Arrangement_Fault_LongInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dit duurt te lang. Een regeling heeft hoogstens 120 betalingen, in hoogstens 10 jaar.`)
};

const en_arrangement_fault_long = /** @type {(inputs: Arrangement_Fault_LongInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This takes too long. An arrangement has at most 120 payments, in at most 10 years.`)
};

/**
* | output |
* | --- |
* | "This takes too long. An arrangement has at most 120 payments, in at most 10 years." |
*
* @param {Arrangement_Fault_LongInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const arrangement_fault_long = /** @type {((inputs?: Arrangement_Fault_LongInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Arrangement_Fault_LongInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_arrangement_fault_long(inputs)
	return nl_arrangement_fault_long(inputs)
});