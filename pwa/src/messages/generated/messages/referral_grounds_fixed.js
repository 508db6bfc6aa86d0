/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Referral_Grounds_FixedInputs */

const nl_referral_grounds_fixed = /** @type {(inputs: Referral_Grounds_FixedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Deze redenen volgen uit wie hier woont. U kunt ze niet uitzetten.`)
};

const en_referral_grounds_fixed = /** @type {(inputs: Referral_Grounds_FixedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`These grounds follow from who lives here. You cannot switch them off.`)
};

/**
* | output |
* | --- |
* | "These grounds follow from who lives here. You cannot switch them off." |
*
* @param {Referral_Grounds_FixedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const referral_grounds_fixed = /** @type {((inputs?: Referral_Grounds_FixedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Referral_Grounds_FixedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_referral_grounds_fixed(inputs)
	return nl_referral_grounds_fixed(inputs)
});