/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ amount: NonNullable<unknown> }} Visit_Money_ShortInputs */

const nl_visit_money_short = /** @type {(inputs: Visit_Money_ShortInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Tekort: ${i?.amount} per maand.`)
};

const en_visit_money_short = /** @type {(inputs: Visit_Money_ShortInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Short: ${i?.amount} a month.`)
};

/**
* | output |
* | --- |
* | "Short: {amount} a month." |
*
* @param {Visit_Money_ShortInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_money_short = /** @type {((inputs: Visit_Money_ShortInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Money_ShortInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_money_short(inputs)
	return nl_visit_money_short(inputs)
});