/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_Money_IncomeInputs */

const nl_visit_money_income = /** @type {(inputs: Visit_Money_IncomeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Komt binnen per maand`)
};

const en_visit_money_income = /** @type {(inputs: Visit_Money_IncomeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Comes in every month`)
};

/**
* | output |
* | --- |
* | "Comes in every month" |
*
* @param {Visit_Money_IncomeInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_money_income = /** @type {((inputs?: Visit_Money_IncomeInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Money_IncomeInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_money_income(inputs)
	return nl_visit_money_income(inputs)
});