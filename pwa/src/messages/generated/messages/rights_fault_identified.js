/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Rights_Fault_IdentifiedInputs */

const nl_rights_fault_identified = /** @type {(inputs: Rights_Fault_IdentifiedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kies hoe u weet wie dit vraagt.`)
};

const en_rights_fault_identified = /** @type {(inputs: Rights_Fault_IdentifiedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Choose how you know who asks this.`)
};

/**
* | output |
* | --- |
* | "Choose how you know who asks this." |
*
* @param {Rights_Fault_IdentifiedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rights_fault_identified = /** @type {((inputs?: Rights_Fault_IdentifiedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rights_Fault_IdentifiedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rights_fault_identified(inputs)
	return nl_rights_fault_identified(inputs)
});