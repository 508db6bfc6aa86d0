/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Plan_Condition_RepaymentInputs */

const nl_plan_condition_repayment = /** @type {(inputs: Plan_Condition_RepaymentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Redelijk betalingsvoorstel voor de huurschuld`)
};

const en_plan_condition_repayment = /** @type {(inputs: Plan_Condition_RepaymentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Reasonable repayment of the arrears`)
};

/**
* | output |
* | --- |
* | "Reasonable repayment of the arrears" |
*
* @param {Plan_Condition_RepaymentInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const plan_condition_repayment = /** @type {((inputs?: Plan_Condition_RepaymentInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Plan_Condition_RepaymentInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_plan_condition_repayment(inputs)
	return nl_plan_condition_repayment(inputs)
});