/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_Money_Add_IncomeInputs */

const nl_visit_money_add_income = /** @type {(inputs: Visit_Money_Add_IncomeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nog iets dat binnenkomt`)
};

const en_visit_money_add_income = /** @type {(inputs: Visit_Money_Add_IncomeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Something else that comes in`)
};

/**
* | output |
* | --- |
* | "Something else that comes in" |
*
* @param {Visit_Money_Add_IncomeInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_money_add_income = /** @type {((inputs?: Visit_Money_Add_IncomeInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Money_Add_IncomeInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_money_add_income(inputs)
	return nl_visit_money_add_income(inputs)
});