/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown> }} People_Organisation_End_Fault_CountInputs */

const nl_people_organisation_end_fault_count = /** @type {(inputs: People_Organisation_End_Fault_CountInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Schrijf op in hoeveel open dossiers zij nog meedoet: ${i?.count}.`)
};

const en_people_organisation_end_fault_count = /** @type {(inputs: People_Organisation_End_Fault_CountInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Write down how many open files it still takes part in: ${i?.count}.`)
};

/**
* | output |
* | --- |
* | "Write down how many open files it still takes part in: {count}." |
*
* @param {People_Organisation_End_Fault_CountInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_organisation_end_fault_count = /** @type {((inputs: People_Organisation_End_Fault_CountInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Organisation_End_Fault_CountInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_organisation_end_fault_count(inputs)
	return nl_people_organisation_end_fault_count(inputs)
});