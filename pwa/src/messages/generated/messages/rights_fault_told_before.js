/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Rights_Fault_Told_BeforeInputs */

const nl_rights_fault_told_before = /** @type {(inputs: Rights_Fault_Told_BeforeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dit is vóór de dag van het verzoek.`)
};

const en_rights_fault_told_before = /** @type {(inputs: Rights_Fault_Told_BeforeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This is before the day of the request.`)
};

/**
* | output |
* | --- |
* | "This is before the day of the request." |
*
* @param {Rights_Fault_Told_BeforeInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rights_fault_told_before = /** @type {((inputs?: Rights_Fault_Told_BeforeInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rights_Fault_Told_BeforeInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rights_fault_told_before(inputs)
	return nl_rights_fault_told_before(inputs)
});