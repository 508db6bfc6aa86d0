/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Arrangement_Fault_End_FutureInputs */

const nl_arrangement_fault_end_future = /** @type {(inputs: Arrangement_Fault_End_FutureInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Deze dag is nog niet geweest.`)
};

const en_arrangement_fault_end_future = /** @type {(inputs: Arrangement_Fault_End_FutureInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This day has not come yet.`)
};

/**
* | output |
* | --- |
* | "This day has not come yet." |
*
* @param {Arrangement_Fault_End_FutureInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const arrangement_fault_end_future = /** @type {((inputs?: Arrangement_Fault_End_FutureInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Arrangement_Fault_End_FutureInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_arrangement_fault_end_future(inputs)
	return nl_arrangement_fault_end_future(inputs)
});