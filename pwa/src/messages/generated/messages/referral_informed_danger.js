/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Referral_Informed_DangerInputs */

const nl_referral_informed_danger = /** @type {(inputs: Referral_Informed_DangerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nog niet: dat is gevaarlijk voor een bewoner`)
};

const en_referral_informed_danger = /** @type {(inputs: Referral_Informed_DangerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Not yet: it is dangerous for a resident`)
};

/**
* | output |
* | --- |
* | "Not yet: it is dangerous for a resident" |
*
* @param {Referral_Informed_DangerInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const referral_informed_danger = /** @type {((inputs?: Referral_Informed_DangerInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Referral_Informed_DangerInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_referral_informed_danger(inputs)
	return nl_referral_informed_danger(inputs)
});