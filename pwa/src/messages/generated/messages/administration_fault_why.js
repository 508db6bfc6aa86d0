/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Administration_Fault_WhyInputs */

const nl_administration_fault_why = /** @type {(inputs: Administration_Fault_WhyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Schrijf op waarom een bewindvoerder nodig is.`)
};

const en_administration_fault_why = /** @type {(inputs: Administration_Fault_WhyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Write down why an administrator is needed.`)
};

/**
* | output |
* | --- |
* | "Write down why an administrator is needed." |
*
* @param {Administration_Fault_WhyInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const administration_fault_why = /** @type {((inputs?: Administration_Fault_WhyInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Administration_Fault_WhyInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_administration_fault_why(inputs)
	return nl_administration_fault_why(inputs)
});