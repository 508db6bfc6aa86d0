/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_MoneyInputs */

const nl_visit_money = /** @type {(inputs: Visit_MoneyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wat zag of hoorde u over geld?`)
};

const en_visit_money = /** @type {(inputs: Visit_MoneyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What did you see or hear about money?`)
};

/**
* | output |
* | --- |
* | "What did you see or hear about money?" |
*
* @param {Visit_MoneyInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_money = /** @type {((inputs?: Visit_MoneyInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_MoneyInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_money(inputs)
	return nl_visit_money(inputs)
});