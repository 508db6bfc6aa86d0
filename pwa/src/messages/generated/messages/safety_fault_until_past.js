/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Safety_Fault_Until_PastInputs */

const nl_safety_fault_until_past = /** @type {(inputs: Safety_Fault_Until_PastInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Deze dag is al voorbij.`)
};

const en_safety_fault_until_past = /** @type {(inputs: Safety_Fault_Until_PastInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This day has passed.`)
};

/**
* | output |
* | --- |
* | "This day has passed." |
*
* @param {Safety_Fault_Until_PastInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const safety_fault_until_past = /** @type {((inputs?: Safety_Fault_Until_PastInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Safety_Fault_Until_PastInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_safety_fault_until_past(inputs)
	return nl_safety_fault_until_past(inputs)
});