/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Plan_Condition_RentInputs */

const nl_plan_condition_rent = /** @type {(inputs: Plan_Condition_RentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`De lopende huur wordt betaald`)
};

const en_plan_condition_rent = /** @type {(inputs: Plan_Condition_RentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Current rent is paid`)
};

/**
* | output |
* | --- |
* | "Current rent is paid" |
*
* @param {Plan_Condition_RentInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const plan_condition_rent = /** @type {((inputs?: Plan_Condition_RentInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Plan_Condition_RentInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_plan_condition_rent(inputs)
	return nl_plan_condition_rent(inputs)
});