/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Administration_WithdrawInputs */

const nl_administration_withdraw = /** @type {(inputs: Administration_WithdrawInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Advies intrekken`)
};

const en_administration_withdraw = /** @type {(inputs: Administration_WithdrawInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Withdraw the advice`)
};

/**
* | output |
* | --- |
* | "Withdraw the advice" |
*
* @param {Administration_WithdrawInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const administration_withdraw = /** @type {((inputs?: Administration_WithdrawInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Administration_WithdrawInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_administration_withdraw(inputs)
	return nl_administration_withdraw(inputs)
});