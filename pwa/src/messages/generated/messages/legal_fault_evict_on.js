/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Legal_Fault_Evict_OnInputs */

const nl_legal_fault_evict_on = /** @type {(inputs: Legal_Fault_Evict_OnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vul in op welke dag de ontruiming is aangezegd.`)
};

const en_legal_fault_evict_on = /** @type {(inputs: Legal_Fault_Evict_OnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Fill in for which day the eviction is announced.`)
};

/**
* | output |
* | --- |
* | "Fill in for which day the eviction is announced." |
*
* @param {Legal_Fault_Evict_OnInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const legal_fault_evict_on = /** @type {((inputs?: Legal_Fault_Evict_OnInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Legal_Fault_Evict_OnInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_legal_fault_evict_on(inputs)
	return nl_legal_fault_evict_on(inputs)
});