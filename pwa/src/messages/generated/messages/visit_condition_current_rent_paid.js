/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_Condition_Current_Rent_PaidInputs */

const nl_visit_condition_current_rent_paid = /** @type {(inputs: Visit_Condition_Current_Rent_PaidInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wordt de lopende huur betaald?`)
};

const en_visit_condition_current_rent_paid = /** @type {(inputs: Visit_Condition_Current_Rent_PaidInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Is the current rent paid?`)
};

/**
* | output |
* | --- |
* | "Is the current rent paid?" |
*
* @param {Visit_Condition_Current_Rent_PaidInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_condition_current_rent_paid = /** @type {((inputs?: Visit_Condition_Current_Rent_PaidInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Condition_Current_Rent_PaidInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_condition_current_rent_paid(inputs)
	return nl_visit_condition_current_rent_paid(inputs)
});