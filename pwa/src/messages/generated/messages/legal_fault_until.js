/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Legal_Fault_UntilInputs */

const nl_legal_fault_until = /** @type {(inputs: Legal_Fault_UntilInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vul in tot wanneer het moratorium duurt.`)
};

const en_legal_fault_until = /** @type {(inputs: Legal_Fault_UntilInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Fill in until when the moratorium lasts.`)
};

/**
* | output |
* | --- |
* | "Fill in until when the moratorium lasts." |
*
* @param {Legal_Fault_UntilInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const legal_fault_until = /** @type {((inputs?: Legal_Fault_UntilInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Legal_Fault_UntilInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_legal_fault_until(inputs)
	return nl_legal_fault_until(inputs)
});