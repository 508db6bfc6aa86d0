/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_Money_GroceriesInputs */

const nl_visit_money_groceries = /** @type {(inputs: Visit_Money_GroceriesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Boodschappen`)
};

const en_visit_money_groceries = /** @type {(inputs: Visit_Money_GroceriesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Groceries`)
};

/**
* | output |
* | --- |
* | "Groceries" |
*
* @param {Visit_Money_GroceriesInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_money_groceries = /** @type {((inputs?: Visit_Money_GroceriesInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Money_GroceriesInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_money_groceries(inputs)
	return nl_visit_money_groceries(inputs)
});