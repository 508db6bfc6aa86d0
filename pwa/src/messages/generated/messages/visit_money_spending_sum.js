/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ amount: NonNullable<unknown> }} Visit_Money_Spending_SumInputs */

const nl_visit_money_spending_sum = /** @type {(inputs: Visit_Money_Spending_SumInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Samen uit: ${i?.amount}.`)
};

const en_visit_money_spending_sum = /** @type {(inputs: Visit_Money_Spending_SumInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`In all going out: ${i?.amount}.`)
};

/**
* | output |
* | --- |
* | "In all going out: {amount}." |
*
* @param {Visit_Money_Spending_SumInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_money_spending_sum = /** @type {((inputs: Visit_Money_Spending_SumInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Money_Spending_SumInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_money_spending_sum(inputs)
	return nl_visit_money_spending_sum(inputs)
});