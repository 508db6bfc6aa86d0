/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Referral_StepsInputs */

const nl_referral_steps = /** @type {(inputs: Referral_StepsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Hoe ver bent u?`)
};

const en_referral_steps = /** @type {(inputs: Referral_StepsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`How far are you?`)
};

/**
* | output |
* | --- |
* | "How far are you?" |
*
* @param {Referral_StepsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const referral_steps = /** @type {((inputs?: Referral_StepsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Referral_StepsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_referral_steps(inputs)
	return nl_referral_steps(inputs)
});