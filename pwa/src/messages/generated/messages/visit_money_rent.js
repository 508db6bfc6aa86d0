/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_Money_RentInputs */

const nl_visit_money_rent = /** @type {(inputs: Visit_Money_RentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Huur`)
};

const en_visit_money_rent = /** @type {(inputs: Visit_Money_RentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Rent`)
};

/**
* | output |
* | --- |
* | "Rent" |
*
* @param {Visit_Money_RentInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_money_rent = /** @type {((inputs?: Visit_Money_RentInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Money_RentInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_money_rent(inputs)
	return nl_visit_money_rent(inputs)
});