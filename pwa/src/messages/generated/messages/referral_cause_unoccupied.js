/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Referral_Cause_UnoccupiedInputs */

const nl_referral_cause_unoccupied = /** @type {(inputs: Referral_Cause_UnoccupiedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Woning staat leeg`)
};

const en_referral_cause_unoccupied = /** @type {(inputs: Referral_Cause_UnoccupiedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dwelling is unoccupied`)
};

/**
* | output |
* | --- |
* | "Dwelling is unoccupied" |
*
* @param {Referral_Cause_UnoccupiedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const referral_cause_unoccupied = /** @type {((inputs?: Referral_Cause_UnoccupiedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Referral_Cause_UnoccupiedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_referral_cause_unoccupied(inputs)
	return nl_referral_cause_unoccupied(inputs)
});