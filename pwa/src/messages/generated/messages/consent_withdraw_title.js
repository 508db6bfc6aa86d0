/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ name: NonNullable<unknown> }} Consent_Withdraw_TitleInputs */

const nl_consent_withdraw_title = /** @type {(inputs: Consent_Withdraw_TitleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Toestemming van ${i?.name} intrekken?`)
};

const en_consent_withdraw_title = /** @type {(inputs: Consent_Withdraw_TitleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Withdraw the consent of ${i?.name}?`)
};

/**
* | output |
* | --- |
* | "Withdraw the consent of {name}?" |
*
* @param {Consent_Withdraw_TitleInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const consent_withdraw_title = /** @type {((inputs: Consent_Withdraw_TitleInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Consent_Withdraw_TitleInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_consent_withdraw_title(inputs)
	return nl_consent_withdraw_title(inputs)
});