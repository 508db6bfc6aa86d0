/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_Money_AmountInputs */

const nl_visit_money_amount = /** @type {(inputs: Visit_Money_AmountInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bedrag per maand`)
};

const en_visit_money_amount = /** @type {(inputs: Visit_Money_AmountInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Amount a month`)
};

/**
* | output |
* | --- |
* | "Amount a month" |
*
* @param {Visit_Money_AmountInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_money_amount = /** @type {((inputs?: Visit_Money_AmountInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Money_AmountInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_money_amount(inputs)
	return nl_visit_money_amount(inputs)
});