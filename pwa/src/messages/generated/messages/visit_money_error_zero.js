/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_Money_Error_ZeroInputs */

const nl_visit_money_error_zero = /** @type {(inputs: Visit_Money_Error_ZeroInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vul een bedrag in van meer dan nul, of laat het leeg.`)
};

const en_visit_money_error_zero = /** @type {(inputs: Visit_Money_Error_ZeroInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Fill in an amount of more than zero, or leave it empty.`)
};

/**
* | output |
* | --- |
* | "Fill in an amount of more than zero, or leave it empty." |
*
* @param {Visit_Money_Error_ZeroInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_money_error_zero = /** @type {((inputs?: Visit_Money_Error_ZeroInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Money_Error_ZeroInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_money_error_zero(inputs)
	return nl_visit_money_error_zero(inputs)
});