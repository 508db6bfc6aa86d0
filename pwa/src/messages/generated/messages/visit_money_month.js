/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_Money_MonthInputs */

const nl_visit_money_month = /** @type {(inputs: Visit_Money_MonthInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Inkomsten en uitgaven`)
};

const en_visit_money_month = /** @type {(inputs: Visit_Money_MonthInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Income and spending`)
};

/**
* | output |
* | --- |
* | "Income and spending" |
*
* @param {Visit_Money_MonthInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_money_month = /** @type {((inputs?: Visit_Money_MonthInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Money_MonthInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_money_month(inputs)
	return nl_visit_money_month(inputs)
});