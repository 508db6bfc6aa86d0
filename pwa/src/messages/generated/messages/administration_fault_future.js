/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Administration_Fault_FutureInputs */

const nl_administration_fault_future = /** @type {(inputs: Administration_Fault_FutureInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Deze dag is nog niet geweest.`)
};

const en_administration_fault_future = /** @type {(inputs: Administration_Fault_FutureInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This day has not come yet.`)
};

/**
* | output |
* | --- |
* | "This day has not come yet." |
*
* @param {Administration_Fault_FutureInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const administration_fault_future = /** @type {((inputs?: Administration_Fault_FutureInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Administration_Fault_FutureInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_administration_fault_future(inputs)
	return nl_administration_fault_future(inputs)
});