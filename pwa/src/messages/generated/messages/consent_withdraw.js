/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Consent_WithdrawInputs */

const nl_consent_withdraw = /** @type {(inputs: Consent_WithdrawInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Toestemming intrekken`)
};

const en_consent_withdraw = /** @type {(inputs: Consent_WithdrawInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Withdraw consent`)
};

/**
* | output |
* | --- |
* | "Withdraw consent" |
*
* @param {Consent_WithdrawInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const consent_withdraw = /** @type {((inputs?: Consent_WithdrawInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Consent_WithdrawInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_consent_withdraw(inputs)
	return nl_consent_withdraw(inputs)
});