/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Referral_Start_TextInputs */

const nl_referral_start_text = /** @type {(inputs: Referral_Start_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Naam, adres of huurdersnummer`)
};

const en_referral_start_text = /** @type {(inputs: Referral_Start_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Name, address or tenancy number`)
};

/**
* | output |
* | --- |
* | "Name, address or tenancy number" |
*
* @param {Referral_Start_TextInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const referral_start_text = /** @type {((inputs?: Referral_Start_TextInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Referral_Start_TextInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_referral_start_text(inputs)
	return nl_referral_start_text(inputs)
});