/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Referral_Return_SubmitInputs */

const nl_referral_return_submit = /** @type {(inputs: Referral_Return_SubmitInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Terug naar de melder`)
};

const en_referral_return_submit = /** @type {(inputs: Referral_Return_SubmitInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Return it`)
};

/**
* | output |
* | --- |
* | "Return it" |
*
* @param {Referral_Return_SubmitInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const referral_return_submit = /** @type {((inputs?: Referral_Return_SubmitInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Referral_Return_SubmitInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_referral_return_submit(inputs)
	return nl_referral_return_submit(inputs)
});