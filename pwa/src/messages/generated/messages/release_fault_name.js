/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Release_Fault_NameInputs */

const nl_release_fault_name = /** @type {(inputs: Release_Fault_NameInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vul in hoe het onderzoek heet.`)
};

const en_release_fault_name = /** @type {(inputs: Release_Fault_NameInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Write what the research is called.`)
};

/**
* | output |
* | --- |
* | "Write what the research is called." |
*
* @param {Release_Fault_NameInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const release_fault_name = /** @type {((inputs?: Release_Fault_NameInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Release_Fault_NameInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_release_fault_name(inputs)
	return nl_release_fault_name(inputs)
});