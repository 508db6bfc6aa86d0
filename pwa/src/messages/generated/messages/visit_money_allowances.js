/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_Money_AllowancesInputs */

const nl_visit_money_allowances = /** @type {(inputs: Visit_Money_AllowancesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Toeslagen`)
};

const en_visit_money_allowances = /** @type {(inputs: Visit_Money_AllowancesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Allowances`)
};

/**
* | output |
* | --- |
* | "Allowances" |
*
* @param {Visit_Money_AllowancesInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_money_allowances = /** @type {((inputs?: Visit_Money_AllowancesInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Money_AllowancesInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_money_allowances(inputs)
	return nl_visit_money_allowances(inputs)
});