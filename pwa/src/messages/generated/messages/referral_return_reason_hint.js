/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Referral_Return_Reason_HintInputs */

const nl_referral_return_reason_hint = /** @type {(inputs: Referral_Return_Reason_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`De verhuurder leest dit.`)
};

const en_referral_return_reason_hint = /** @type {(inputs: Referral_Return_Reason_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The landlord reads this.`)
};

/**
* | output |
* | --- |
* | "The landlord reads this." |
*
* @param {Referral_Return_Reason_HintInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const referral_return_reason_hint = /** @type {((inputs?: Referral_Return_Reason_HintInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Referral_Return_Reason_HintInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_referral_return_reason_hint(inputs)
	return nl_referral_return_reason_hint(inputs)
});