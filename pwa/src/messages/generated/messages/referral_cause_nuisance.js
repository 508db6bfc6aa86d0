/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Referral_Cause_NuisanceInputs */

const nl_referral_cause_nuisance = /** @type {(inputs: Referral_Cause_NuisanceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Woonoverlast`)
};

const en_referral_cause_nuisance = /** @type {(inputs: Referral_Cause_NuisanceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Housing nuisance`)
};

/**
* | output |
* | --- |
* | "Housing nuisance" |
*
* @param {Referral_Cause_NuisanceInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const referral_cause_nuisance = /** @type {((inputs?: Referral_Cause_NuisanceInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Referral_Cause_NuisanceInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_referral_cause_nuisance(inputs)
	return nl_referral_cause_nuisance(inputs)
});