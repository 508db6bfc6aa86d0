/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Administration_Withdraw_OnInputs */

const nl_administration_withdraw_on = /** @type {(inputs: Administration_Withdraw_OnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vanaf welke dag?`)
};

const en_administration_withdraw_on = /** @type {(inputs: Administration_Withdraw_OnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`From which day?`)
};

/**
* | output |
* | --- |
* | "From which day?" |
*
* @param {Administration_Withdraw_OnInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const administration_withdraw_on = /** @type {((inputs?: Administration_Withdraw_OnInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Administration_Withdraw_OnInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_administration_withdraw_on(inputs)
	return nl_administration_withdraw_on(inputs)
});