/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Rights_Fault_AboutInputs */

const nl_rights_fault_about = /** @type {(inputs: Rights_Fault_AboutInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kies over welk deel van het dossier het gaat.`)
};

const en_rights_fault_about = /** @type {(inputs: Rights_Fault_AboutInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Choose which part of the file it is about.`)
};

/**
* | output |
* | --- |
* | "Choose which part of the file it is about." |
*
* @param {Rights_Fault_AboutInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rights_fault_about = /** @type {((inputs?: Rights_Fault_AboutInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rights_Fault_AboutInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rights_fault_about(inputs)
	return nl_rights_fault_about(inputs)
});