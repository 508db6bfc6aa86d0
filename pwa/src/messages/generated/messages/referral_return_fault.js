/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Referral_Return_FaultInputs */

const nl_referral_return_fault = /** @type {(inputs: Referral_Return_FaultInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Schrijf op wat de verhuurder moet aanvullen.`)
};

const en_referral_return_fault = /** @type {(inputs: Referral_Return_FaultInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Write down what the landlord must add.`)
};

/**
* | output |
* | --- |
* | "Write down what the landlord must add." |
*
* @param {Referral_Return_FaultInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const referral_return_fault = /** @type {((inputs?: Referral_Return_FaultInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Referral_Return_FaultInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_referral_return_fault(inputs)
	return nl_referral_return_fault(inputs)
});