/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_Money_WagesInputs */

const nl_visit_money_wages = /** @type {(inputs: Visit_Money_WagesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Loon of uitkering`)
};

const en_visit_money_wages = /** @type {(inputs: Visit_Money_WagesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wages or benefit`)
};

/**
* | output |
* | --- |
* | "Wages or benefit" |
*
* @param {Visit_Money_WagesInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_money_wages = /** @type {((inputs?: Visit_Money_WagesInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Money_WagesInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_money_wages(inputs)
	return nl_visit_money_wages(inputs)
});