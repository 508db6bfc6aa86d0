/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_Condition_Reasonable_RepaymentInputs */

const nl_visit_condition_reasonable_repayment = /** @type {(inputs: Visit_Condition_Reasonable_RepaymentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Is er een redelijk voorstel om de achterstand te betalen?`)
};

const en_visit_condition_reasonable_repayment = /** @type {(inputs: Visit_Condition_Reasonable_RepaymentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Is there a reasonable proposal to pay the arrears?`)
};

/**
* | output |
* | --- |
* | "Is there a reasonable proposal to pay the arrears?" |
*
* @param {Visit_Condition_Reasonable_RepaymentInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_condition_reasonable_repayment = /** @type {((inputs?: Visit_Condition_Reasonable_RepaymentInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Condition_Reasonable_RepaymentInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_condition_reasonable_repayment(inputs)
	return nl_visit_condition_reasonable_repayment(inputs)
});