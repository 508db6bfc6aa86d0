/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Plan_No_Case_ManagerInputs */

const nl_plan_no_case_manager = /** @type {(inputs: Plan_No_Case_ManagerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Er is nog geen casemanager.`)
};

const en_plan_no_case_manager = /** @type {(inputs: Plan_No_Case_ManagerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`There is no case manager yet.`)
};

/**
* | output |
* | --- |
* | "There is no case manager yet." |
*
* @param {Plan_No_Case_ManagerInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const plan_no_case_manager = /** @type {((inputs?: Plan_No_Case_ManagerInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Plan_No_Case_ManagerInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_plan_no_case_manager(inputs)
	return nl_plan_no_case_manager(inputs)
});