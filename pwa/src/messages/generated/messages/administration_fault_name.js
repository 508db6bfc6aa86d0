/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Administration_Fault_NameInputs */

const nl_administration_fault_name = /** @type {(inputs: Administration_Fault_NameInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Schrijf op wie de bewindvoerder is.`)
};

const en_administration_fault_name = /** @type {(inputs: Administration_Fault_NameInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Write down who the administrator is.`)
};

/**
* | output |
* | --- |
* | "Write down who the administrator is." |
*
* @param {Administration_Fault_NameInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const administration_fault_name = /** @type {((inputs?: Administration_Fault_NameInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Administration_Fault_NameInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_administration_fault_name(inputs)
	return nl_administration_fault_name(inputs)
});