/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Release_Fault_LInputs */

const nl_release_fault_l = /** @type {(inputs: Release_Fault_LInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vul een getal in van 2 tot en met 10.`)
};

const en_release_fault_l = /** @type {(inputs: Release_Fault_LInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Write a number from 2 to 10.`)
};

/**
* | output |
* | --- |
* | "Write a number from 2 to 10." |
*
* @param {Release_Fault_LInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const release_fault_l = /** @type {((inputs?: Release_Fault_LInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Release_Fault_LInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_release_fault_l(inputs)
	return nl_release_fault_l(inputs)
});