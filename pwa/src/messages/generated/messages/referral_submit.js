/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Referral_SubmitInputs */

const nl_referral_submit = /** @type {(inputs: Referral_SubmitInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Melding versturen`)
};

const en_referral_submit = /** @type {(inputs: Referral_SubmitInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Send the referral`)
};

/**
* | output |
* | --- |
* | "Send the referral" |
*
* @param {Referral_SubmitInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const referral_submit = /** @type {((inputs?: Referral_SubmitInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Referral_SubmitInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_referral_submit(inputs)
	return nl_referral_submit(inputs)
});