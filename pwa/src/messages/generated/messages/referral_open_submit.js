/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Referral_Open_SubmitInputs */

const nl_referral_open_submit = /** @type {(inputs: Referral_Open_SubmitInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Openen voor bespreking`)
};

const en_referral_open_submit = /** @type {(inputs: Referral_Open_SubmitInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Open for discussion`)
};

/**
* | output |
* | --- |
* | "Open for discussion" |
*
* @param {Referral_Open_SubmitInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const referral_open_submit = /** @type {((inputs?: Referral_Open_SubmitInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Referral_Open_SubmitInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_referral_open_submit(inputs)
	return nl_referral_open_submit(inputs)
});