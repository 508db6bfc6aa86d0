/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Referral_Vulnerable_HintInputs */

const nl_referral_vulnerable_hint = /** @type {(inputs: Referral_Vulnerable_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Onbekend telt als ja, tot het Regieteam anders besluit.`)
};

const en_referral_vulnerable_hint = /** @type {(inputs: Referral_Vulnerable_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Unknown counts as yes, until the Regieteam decides otherwise.`)
};

/**
* | output |
* | --- |
* | "Unknown counts as yes, until the Regieteam decides otherwise." |
*
* @param {Referral_Vulnerable_HintInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const referral_vulnerable_hint = /** @type {((inputs?: Referral_Vulnerable_HintInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Referral_Vulnerable_HintInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_referral_vulnerable_hint(inputs)
	return nl_referral_vulnerable_hint(inputs)
});