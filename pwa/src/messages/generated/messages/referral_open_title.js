/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Referral_Open_TitleInputs */

const nl_referral_open_title = /** @type {(inputs: Referral_Open_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Melding openen voor bespreking`)
};

const en_referral_open_title = /** @type {(inputs: Referral_Open_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Open the referral for discussion`)
};

/**
* | output |
* | --- |
* | "Open the referral for discussion" |
*
* @param {Referral_Open_TitleInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const referral_open_title = /** @type {((inputs?: Referral_Open_TitleInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Referral_Open_TitleInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_referral_open_title(inputs)
	return nl_referral_open_title(inputs)
});