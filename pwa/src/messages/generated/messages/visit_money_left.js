/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ amount: NonNullable<unknown> }} Visit_Money_LeftInputs */

const nl_visit_money_left = /** @type {(inputs: Visit_Money_LeftInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Over: ${i?.amount} per maand.`)
};

const en_visit_money_left = /** @type {(inputs: Visit_Money_LeftInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Left: ${i?.amount} a month.`)
};

/**
* | output |
* | --- |
* | "Left: {amount} a month." |
*
* @param {Visit_Money_LeftInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_money_left = /** @type {((inputs: Visit_Money_LeftInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Money_LeftInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_money_left(inputs)
	return nl_visit_money_left(inputs)
});