/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_Money_SpendingInputs */

const nl_visit_money_spending = /** @type {(inputs: Visit_Money_SpendingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Gaat uit per maand`)
};

const en_visit_money_spending = /** @type {(inputs: Visit_Money_SpendingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Goes out every month`)
};

/**
* | output |
* | --- |
* | "Goes out every month" |
*
* @param {Visit_Money_SpendingInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_money_spending = /** @type {((inputs?: Visit_Money_SpendingInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Money_SpendingInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_money_spending(inputs)
	return nl_visit_money_spending(inputs)
});