/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_Money_RemoveInputs */

const nl_visit_money_remove = /** @type {(inputs: Visit_Money_RemoveInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bedrag weghalen`)
};

const en_visit_money_remove = /** @type {(inputs: Visit_Money_RemoveInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Remove amount`)
};

/**
* | output |
* | --- |
* | "Remove amount" |
*
* @param {Visit_Money_RemoveInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_money_remove = /** @type {((inputs?: Visit_Money_RemoveInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Money_RemoveInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_money_remove(inputs)
	return nl_visit_money_remove(inputs)
});