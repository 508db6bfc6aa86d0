/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_Money_DebtsInputs */

const nl_visit_money_debts = /** @type {(inputs: Visit_Money_DebtsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Betalen van schulden`)
};

const en_visit_money_debts = /** @type {(inputs: Visit_Money_DebtsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Paying debts`)
};

/**
* | output |
* | --- |
* | "Paying debts" |
*
* @param {Visit_Money_DebtsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_money_debts = /** @type {((inputs?: Visit_Money_DebtsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Money_DebtsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_money_debts(inputs)
	return nl_visit_money_debts(inputs)
});