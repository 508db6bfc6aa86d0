/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Consent_Withdraw_DoInputs */

const nl_consent_withdraw_do = /** @type {(inputs: Consent_Withdraw_DoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ja, intrekken`)
};

const en_consent_withdraw_do = /** @type {(inputs: Consent_Withdraw_DoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Yes, withdraw`)
};

/**
* | output |
* | --- |
* | "Yes, withdraw" |
*
* @param {Consent_Withdraw_DoInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const consent_withdraw_do = /** @type {((inputs?: Consent_Withdraw_DoInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Consent_Withdraw_DoInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_consent_withdraw_do(inputs)
	return nl_consent_withdraw_do(inputs)
});