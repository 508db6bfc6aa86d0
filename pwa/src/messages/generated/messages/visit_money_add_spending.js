/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_Money_Add_SpendingInputs */

const nl_visit_money_add_spending = /** @type {(inputs: Visit_Money_Add_SpendingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nog iets dat uitgaat`)
};

const en_visit_money_add_spending = /** @type {(inputs: Visit_Money_Add_SpendingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Something else that goes out`)
};

/**
* | output |
* | --- |
* | "Something else that goes out" |
*
* @param {Visit_Money_Add_SpendingInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_money_add_spending = /** @type {((inputs?: Visit_Money_Add_SpendingInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Money_Add_SpendingInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_money_add_spending(inputs)
	return nl_visit_money_add_spending(inputs)
});