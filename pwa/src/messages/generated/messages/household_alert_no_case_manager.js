/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Alert_No_Case_ManagerInputs */

const nl_household_alert_no_case_manager = /** @type {(inputs: Household_Alert_No_Case_ManagerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Er is een plan, maar nog geen casemanager.`)
};

const en_household_alert_no_case_manager = /** @type {(inputs: Household_Alert_No_Case_ManagerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`There is a plan, but no case manager yet.`)
};

/**
* | output |
* | --- |
* | "There is a plan, but no case manager yet." |
*
* @param {Household_Alert_No_Case_ManagerInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_alert_no_case_manager = /** @type {((inputs?: Household_Alert_No_Case_ManagerInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Alert_No_Case_ManagerInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_alert_no_case_manager(inputs)
	return nl_household_alert_no_case_manager(inputs)
});