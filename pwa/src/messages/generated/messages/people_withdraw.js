/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_WithdrawInputs */

const nl_people_withdraw = /** @type {(inputs: People_WithdrawInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Link intrekken`)
};

const en_people_withdraw = /** @type {(inputs: People_WithdrawInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Withdraw the link`)
};

/**
* | output |
* | --- |
* | "Withdraw the link" |
*
* @param {People_WithdrawInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_withdraw = /** @type {((inputs?: People_WithdrawInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_WithdrawInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_withdraw(inputs)
	return nl_people_withdraw(inputs)
});