/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_Organisation_Fault_NameInputs */

const nl_people_organisation_fault_name = /** @type {(inputs: People_Organisation_Fault_NameInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Schrijf op hoe de organisatie heet.`)
};

const en_people_organisation_fault_name = /** @type {(inputs: People_Organisation_Fault_NameInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Write down what the organisation is called.`)
};

/**
* | output |
* | --- |
* | "Write down what the organisation is called." |
*
* @param {People_Organisation_Fault_NameInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_organisation_fault_name = /** @type {((inputs?: People_Organisation_Fault_NameInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Organisation_Fault_NameInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_organisation_fault_name(inputs)
	return nl_people_organisation_fault_name(inputs)
});