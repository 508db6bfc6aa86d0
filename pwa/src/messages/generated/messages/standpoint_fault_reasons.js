/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Standpoint_Fault_ReasonsInputs */

const nl_standpoint_fault_reasons = /** @type {(inputs: Standpoint_Fault_ReasonsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Schrijf op waarom.`)
};

const en_standpoint_fault_reasons = /** @type {(inputs: Standpoint_Fault_ReasonsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Write down why.`)
};

/**
* | output |
* | --- |
* | "Write down why." |
*
* @param {Standpoint_Fault_ReasonsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const standpoint_fault_reasons = /** @type {((inputs?: Standpoint_Fault_ReasonsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Standpoint_Fault_ReasonsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_standpoint_fault_reasons(inputs)
	return nl_standpoint_fault_reasons(inputs)
});