/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Referral_Paper_TitleInputs */

const nl_referral_paper_title = /** @type {(inputs: Referral_Paper_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Casusformulier`)
};

const en_referral_paper_title = /** @type {(inputs: Referral_Paper_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Case form`)
};

/**
* | output |
* | --- |
* | "Case form" |
*
* @param {Referral_Paper_TitleInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const referral_paper_title = /** @type {((inputs?: Referral_Paper_TitleInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Referral_Paper_TitleInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_referral_paper_title(inputs)
	return nl_referral_paper_title(inputs)
});