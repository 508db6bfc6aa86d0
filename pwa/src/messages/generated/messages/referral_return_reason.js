/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Referral_Return_ReasonInputs */

const nl_referral_return_reason = /** @type {(inputs: Referral_Return_ReasonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wat moet de verhuurder aanvullen?`)
};

const en_referral_return_reason = /** @type {(inputs: Referral_Return_ReasonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What must the landlord add?`)
};

/**
* | output |
* | --- |
* | "What must the landlord add?" |
*
* @param {Referral_Return_ReasonInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const referral_return_reason = /** @type {((inputs?: Referral_Return_ReasonInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Referral_Return_ReasonInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_referral_return_reason(inputs)
	return nl_referral_return_reason(inputs)
});