/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ day: NonNullable<unknown> }} People_Organisation_End_Fault_FromInputs */

const nl_people_organisation_end_fault_from = /** @type {(inputs: People_Organisation_End_Fault_FromInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Kies vandaag of een latere dag, uiterlijk ${i?.day}.`)
};

const en_people_organisation_end_fault_from = /** @type {(inputs: People_Organisation_End_Fault_FromInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Choose today or a later day, no later than ${i?.day}.`)
};

/**
* | output |
* | --- |
* | "Choose today or a later day, no later than {day}." |
*
* @param {People_Organisation_End_Fault_FromInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_organisation_end_fault_from = /** @type {((inputs: People_Organisation_End_Fault_FromInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Organisation_End_Fault_FromInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_organisation_end_fault_from(inputs)
	return nl_people_organisation_end_fault_from(inputs)
});