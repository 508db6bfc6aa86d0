/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Legal_Fault_KindInputs */

const nl_legal_fault_kind = /** @type {(inputs: Legal_Fault_KindInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kies wat er gebeurde.`)
};

const en_legal_fault_kind = /** @type {(inputs: Legal_Fault_KindInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Choose what happened.`)
};

/**
* | output |
* | --- |
* | "Choose what happened." |
*
* @param {Legal_Fault_KindInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const legal_fault_kind = /** @type {((inputs?: Legal_Fault_KindInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Legal_Fault_KindInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_legal_fault_kind(inputs)
	return nl_legal_fault_kind(inputs)
});