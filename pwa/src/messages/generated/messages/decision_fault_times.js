/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Decision_Fault_TimesInputs */

const nl_decision_fault_times = /** @type {(inputs: Decision_Fault_TimesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vul een aantal in van 1 tot 10.000.`)
};

const en_decision_fault_times = /** @type {(inputs: Decision_Fault_TimesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Fill in a number from 1 to 10,000.`)
};

/**
* | output |
* | --- |
* | "Fill in a number from 1 to 10,000." |
*
* @param {Decision_Fault_TimesInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const decision_fault_times = /** @type {((inputs?: Decision_Fault_TimesInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Decision_Fault_TimesInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_decision_fault_times(inputs)
	return nl_decision_fault_times(inputs)
});