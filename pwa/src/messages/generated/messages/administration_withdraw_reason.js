/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Administration_Withdraw_ReasonInputs */

const nl_administration_withdraw_reason = /** @type {(inputs: Administration_Withdraw_ReasonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Waarom geldt het advies niet meer?`)
};

const en_administration_withdraw_reason = /** @type {(inputs: Administration_Withdraw_ReasonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Why does the advice no longer hold?`)
};

/**
* | output |
* | --- |
* | "Why does the advice no longer hold?" |
*
* @param {Administration_Withdraw_ReasonInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const administration_withdraw_reason = /** @type {((inputs?: Administration_Withdraw_ReasonInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Administration_Withdraw_ReasonInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_administration_withdraw_reason(inputs)
	return nl_administration_withdraw_reason(inputs)
});