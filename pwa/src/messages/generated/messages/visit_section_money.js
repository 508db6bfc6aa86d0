/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_Section_MoneyInputs */

const nl_visit_section_money = /** @type {(inputs: Visit_Section_MoneyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Huur en geld`)
};

const en_visit_section_money = /** @type {(inputs: Visit_Section_MoneyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Rent and money`)
};

/**
* | output |
* | --- |
* | "Rent and money" |
*
* @param {Visit_Section_MoneyInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_section_money = /** @type {((inputs?: Visit_Section_MoneyInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Section_MoneyInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_section_money(inputs)
	return nl_visit_section_money(inputs)
});