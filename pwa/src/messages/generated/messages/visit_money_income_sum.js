/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ amount: NonNullable<unknown> }} Visit_Money_Income_SumInputs */

const nl_visit_money_income_sum = /** @type {(inputs: Visit_Money_Income_SumInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Samen binnen: ${i?.amount}.`)
};

const en_visit_money_income_sum = /** @type {(inputs: Visit_Money_Income_SumInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`In all coming in: ${i?.amount}.`)
};

/**
* | output |
* | --- |
* | "In all coming in: {amount}." |
*
* @param {Visit_Money_Income_SumInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_money_income_sum = /** @type {((inputs: Visit_Money_Income_SumInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Money_Income_SumInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_money_income_sum(inputs)
	return nl_visit_money_income_sum(inputs)
});