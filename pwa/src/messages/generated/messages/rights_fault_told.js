/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Rights_Fault_ToldInputs */

const nl_rights_fault_told = /** @type {(inputs: Rights_Fault_ToldInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kies hoe u het heeft verteld.`)
};

const en_rights_fault_told = /** @type {(inputs: Rights_Fault_ToldInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Choose how you told them.`)
};

/**
* | output |
* | --- |
* | "Choose how you told them." |
*
* @param {Rights_Fault_ToldInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rights_fault_told = /** @type {((inputs?: Rights_Fault_ToldInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rights_Fault_ToldInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rights_fault_told(inputs)
	return nl_rights_fault_told(inputs)
});