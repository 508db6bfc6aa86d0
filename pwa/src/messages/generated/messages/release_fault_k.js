/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Release_Fault_KInputs */

const nl_release_fault_k = /** @type {(inputs: Release_Fault_KInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vul een getal in van 5 tot en met 100.`)
};

const en_release_fault_k = /** @type {(inputs: Release_Fault_KInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Write a number from 5 to 100.`)
};

/**
* | output |
* | --- |
* | "Write a number from 5 to 100." |
*
* @param {Release_Fault_KInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const release_fault_k = /** @type {((inputs?: Release_Fault_KInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Release_Fault_KInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_release_fault_k(inputs)
	return nl_release_fault_k(inputs)
});