/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Duty_Fault_FutureInputs */

const nl_duty_fault_future = /** @type {(inputs: Duty_Fault_FutureInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Deze dag ligt in de toekomst.`)
};

const en_duty_fault_future = /** @type {(inputs: Duty_Fault_FutureInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This day lies in the future.`)
};

/**
* | output |
* | --- |
* | "This day lies in the future." |
*
* @param {Duty_Fault_FutureInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const duty_fault_future = /** @type {((inputs?: Duty_Fault_FutureInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Duty_Fault_FutureInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_duty_fault_future(inputs)
	return nl_duty_fault_future(inputs)
});