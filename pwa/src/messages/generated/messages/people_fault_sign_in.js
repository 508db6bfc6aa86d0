/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_Fault_Sign_InInputs */

const nl_people_fault_sign_in = /** @type {(inputs: People_Fault_Sign_InInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Gebruik 2 tot 100 kleine letters, cijfers of . @ _ + - en begin met een letter of cijfer.`)
};

const en_people_fault_sign_in = /** @type {(inputs: People_Fault_Sign_InInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Use 2 to 100 small letters, digits or . @ _ + - and begin with a letter or digit.`)
};

/**
* | output |
* | --- |
* | "Use 2 to 100 small letters, digits or . @ _ + - and begin with a letter or digit." |
*
* @param {People_Fault_Sign_InInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_fault_sign_in = /** @type {((inputs?: People_Fault_Sign_InInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Fault_Sign_InInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_fault_sign_in(inputs)
	return nl_people_fault_sign_in(inputs)
});