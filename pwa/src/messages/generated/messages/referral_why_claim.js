/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Referral_Why_ClaimInputs */

const nl_referral_why_claim = /** @type {(inputs: Referral_Why_ClaimInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Melden gaat vóór de rechter. Het Regieteam plant de bespreking op deze dag.`)
};

const en_referral_why_claim = /** @type {(inputs: Referral_Why_ClaimInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Reporting comes before the court. The Regieteam plans the discussion by this day.`)
};

/**
* | output |
* | --- |
* | "Reporting comes before the court. The Regieteam plans the discussion by this day." |
*
* @param {Referral_Why_ClaimInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const referral_why_claim = /** @type {((inputs?: Referral_Why_ClaimInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Referral_Why_ClaimInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_referral_why_claim(inputs)
	return nl_referral_why_claim(inputs)
});