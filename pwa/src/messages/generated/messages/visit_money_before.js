/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ amount: NonNullable<unknown> }} Visit_Money_BeforeInputs */

const nl_visit_money_before = /** @type {(inputs: Visit_Money_BeforeInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Vorige keer ${i?.amount}.`)
};

const en_visit_money_before = /** @type {(inputs: Visit_Money_BeforeInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Last time ${i?.amount}.`)
};

/**
* | output |
* | --- |
* | "Last time {amount}." |
*
* @param {Visit_Money_BeforeInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_money_before = /** @type {((inputs: Visit_Money_BeforeInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Money_BeforeInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_money_before(inputs)
	return nl_visit_money_before(inputs)
});