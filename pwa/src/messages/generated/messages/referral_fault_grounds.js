/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Referral_Fault_GroundsInputs */

const nl_referral_fault_grounds = /** @type {(inputs: Referral_Fault_GroundsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kies minstens één reden waarom dit huishouden wordt gemeld.`)
};

const en_referral_fault_grounds = /** @type {(inputs: Referral_Fault_GroundsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Choose at least one ground for referring this household.`)
};

/**
* | output |
* | --- |
* | "Choose at least one ground for referring this household." |
*
* @param {Referral_Fault_GroundsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const referral_fault_grounds = /** @type {((inputs?: Referral_Fault_GroundsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Referral_Fault_GroundsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_referral_fault_grounds(inputs)
	return nl_referral_fault_grounds(inputs)
});