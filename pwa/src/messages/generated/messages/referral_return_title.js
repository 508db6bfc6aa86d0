/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Referral_Return_TitleInputs */

const nl_referral_return_title = /** @type {(inputs: Referral_Return_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Melding terug naar de melder`)
};

const en_referral_return_title = /** @type {(inputs: Referral_Return_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Return the referral`)
};

/**
* | output |
* | --- |
* | "Return the referral" |
*
* @param {Referral_Return_TitleInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const referral_return_title = /** @type {((inputs?: Referral_Return_TitleInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Referral_Return_TitleInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_referral_return_title(inputs)
	return nl_referral_return_title(inputs)
});