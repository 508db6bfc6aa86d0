/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Referral_TitleInputs */

const nl_referral_title = /** @type {(inputs: Referral_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Melding`)
};

const en_referral_title = /** @type {(inputs: Referral_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Referral`)
};

/**
* | output |
* | --- |
* | "Referral" |
*
* @param {Referral_TitleInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const referral_title = /** @type {((inputs?: Referral_TitleInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Referral_TitleInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_referral_title(inputs)
	return nl_referral_title(inputs)
});