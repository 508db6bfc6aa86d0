/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_Money_HintInputs */

const nl_visit_money_hint = /** @type {(inputs: Visit_Money_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Inkomsten, uitgaven, schulden, brieven van de deurwaarder.`)
};

const en_visit_money_hint = /** @type {(inputs: Visit_Money_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Income, expenditure, debts, letters from the bailiff.`)
};

/**
* | output |
* | --- |
* | "Income, expenditure, debts, letters from the bailiff." |
*
* @param {Visit_Money_HintInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_money_hint = /** @type {((inputs?: Visit_Money_HintInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Money_HintInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_money_hint(inputs)
	return nl_visit_money_hint(inputs)
});