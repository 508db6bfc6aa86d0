/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Rights_Fault_ResidentInputs */

const nl_rights_fault_resident = /** @type {(inputs: Rights_Fault_ResidentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kies om wiens gegevens het gaat.`)
};

const en_rights_fault_resident = /** @type {(inputs: Rights_Fault_ResidentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Choose whose data they are.`)
};

/**
* | output |
* | --- |
* | "Choose whose data they are." |
*
* @param {Rights_Fault_ResidentInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rights_fault_resident = /** @type {((inputs?: Rights_Fault_ResidentInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rights_Fault_ResidentInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rights_fault_resident(inputs)
	return nl_rights_fault_resident(inputs)
});