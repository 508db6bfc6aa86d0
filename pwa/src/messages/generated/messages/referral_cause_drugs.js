/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Referral_Cause_DrugsInputs */

const nl_referral_cause_drugs = /** @type {(inputs: Referral_Cause_DrugsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Drugs in de woning`)
};

const en_referral_cause_drugs = /** @type {(inputs: Referral_Cause_DrugsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Drugs in the dwelling`)
};

/**
* | output |
* | --- |
* | "Drugs in the dwelling" |
*
* @param {Referral_Cause_DrugsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const referral_cause_drugs = /** @type {((inputs?: Referral_Cause_DrugsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Referral_Cause_DrugsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_referral_cause_drugs(inputs)
	return nl_referral_cause_drugs(inputs)
});