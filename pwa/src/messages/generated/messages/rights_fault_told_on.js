/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Rights_Fault_Told_OnInputs */

const nl_rights_fault_told_on = /** @type {(inputs: Rights_Fault_Told_OnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vul in wanneer u het heeft verteld.`)
};

const en_rights_fault_told_on = /** @type {(inputs: Rights_Fault_Told_OnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Fill in when you told them.`)
};

/**
* | output |
* | --- |
* | "Fill in when you told them." |
*
* @param {Rights_Fault_Told_OnInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rights_fault_told_on = /** @type {((inputs?: Rights_Fault_Told_OnInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rights_Fault_Told_OnInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rights_fault_told_on(inputs)
	return nl_rights_fault_told_on(inputs)
});