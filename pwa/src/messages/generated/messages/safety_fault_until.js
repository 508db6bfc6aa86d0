/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Safety_Fault_UntilInputs */

const nl_safety_fault_until = /** @type {(inputs: Safety_Fault_UntilInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Een waarschuwing geldt hoogstens 6 maanden.`)
};

const en_safety_fault_until = /** @type {(inputs: Safety_Fault_UntilInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`A warning holds for at most 6 months.`)
};

/**
* | output |
* | --- |
* | "A warning holds for at most 6 months." |
*
* @param {Safety_Fault_UntilInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const safety_fault_until = /** @type {((inputs?: Safety_Fault_UntilInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Safety_Fault_UntilInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_safety_fault_until(inputs)
	return nl_safety_fault_until(inputs)
});