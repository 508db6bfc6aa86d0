/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_Fault_NameInputs */

const nl_people_fault_name = /** @type {(inputs: People_Fault_NameInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Schrijf op hoe deze persoon heet.`)
};

const en_people_fault_name = /** @type {(inputs: People_Fault_NameInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Write down what this person is called.`)
};

/**
* | output |
* | --- |
* | "Write down what this person is called." |
*
* @param {People_Fault_NameInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_fault_name = /** @type {((inputs?: People_Fault_NameInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Fault_NameInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_fault_name(inputs)
	return nl_people_fault_name(inputs)
});