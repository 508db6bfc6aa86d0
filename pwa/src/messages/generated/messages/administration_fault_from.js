/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Administration_Fault_FromInputs */

const nl_administration_fault_from = /** @type {(inputs: Administration_Fault_FromInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vul in vanaf welke dag het bewind geldt.`)
};

const en_administration_fault_from = /** @type {(inputs: Administration_Fault_FromInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Fill in from which day it holds.`)
};

/**
* | output |
* | --- |
* | "Fill in from which day it holds." |
*
* @param {Administration_Fault_FromInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const administration_fault_from = /** @type {((inputs?: Administration_Fault_FromInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Administration_Fault_FromInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_administration_fault_from(inputs)
	return nl_administration_fault_from(inputs)
});