/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Legal_Fault_OnInputs */

const nl_legal_fault_on = /** @type {(inputs: Legal_Fault_OnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vul in op welke dag.`)
};

const en_legal_fault_on = /** @type {(inputs: Legal_Fault_OnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Fill in on which day.`)
};

/**
* | output |
* | --- |
* | "Fill in on which day." |
*
* @param {Legal_Fault_OnInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const legal_fault_on = /** @type {((inputs?: Legal_Fault_OnInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Legal_Fault_OnInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_legal_fault_on(inputs)
	return nl_legal_fault_on(inputs)
});