/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Rights_Fault_KindInputs */

const nl_rights_fault_kind = /** @type {(inputs: Rights_Fault_KindInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kies wat de bewoner vraagt.`)
};

const en_rights_fault_kind = /** @type {(inputs: Rights_Fault_KindInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Choose what the resident asks.`)
};

/**
* | output |
* | --- |
* | "Choose what the resident asks." |
*
* @param {Rights_Fault_KindInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rights_fault_kind = /** @type {((inputs?: Rights_Fault_KindInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rights_Fault_KindInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rights_fault_kind(inputs)
	return nl_rights_fault_kind(inputs)
});