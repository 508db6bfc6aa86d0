/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Decision_Fault_FutureInputs */

const nl_decision_fault_future = /** @type {(inputs: Decision_Fault_FutureInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Deze dag ligt in de toekomst.`)
};

const en_decision_fault_future = /** @type {(inputs: Decision_Fault_FutureInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This day lies in the future.`)
};

/**
* | output |
* | --- |
* | "This day lies in the future." |
*
* @param {Decision_Fault_FutureInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const decision_fault_future = /** @type {((inputs?: Decision_Fault_FutureInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Decision_Fault_FutureInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_decision_fault_future(inputs)
	return nl_decision_fault_future(inputs)
});