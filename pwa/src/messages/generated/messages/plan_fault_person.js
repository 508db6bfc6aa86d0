/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Plan_Fault_PersonInputs */

const nl_plan_fault_person = /** @type {(inputs: Plan_Fault_PersonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kies een casemanager.`)
};

const en_plan_fault_person = /** @type {(inputs: Plan_Fault_PersonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Choose a case manager.`)
};

/**
* | output |
* | --- |
* | "Choose a case manager." |
*
* @param {Plan_Fault_PersonInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const plan_fault_person = /** @type {((inputs?: Plan_Fault_PersonInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Plan_Fault_PersonInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_plan_fault_person(inputs)
	return nl_plan_fault_person(inputs)
});