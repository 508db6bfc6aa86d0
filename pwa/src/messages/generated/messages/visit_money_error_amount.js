/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_Money_Error_AmountInputs */

const nl_visit_money_error_amount = /** @type {(inputs: Visit_Money_Error_AmountInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vul het bedrag in, of haal het weg.`)
};

const en_visit_money_error_amount = /** @type {(inputs: Visit_Money_Error_AmountInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Fill in the amount, or remove it.`)
};

/**
* | output |
* | --- |
* | "Fill in the amount, or remove it." |
*
* @param {Visit_Money_Error_AmountInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_money_error_amount = /** @type {((inputs?: Visit_Money_Error_AmountInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Money_Error_AmountInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_money_error_amount(inputs)
	return nl_visit_money_error_amount(inputs)
});