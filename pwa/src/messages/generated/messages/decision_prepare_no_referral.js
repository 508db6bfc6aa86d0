/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Decision_Prepare_No_ReferralInputs */

const nl_decision_prepare_no_referral = /** @type {(inputs: Decision_Prepare_No_ReferralInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Er is geen melding bij dit huishouden. Hieronder staat wat er bekend is.`)
};

const en_decision_prepare_no_referral = /** @type {(inputs: Decision_Prepare_No_ReferralInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`There is no referral of this household. Below is what is known.`)
};

/**
* | output |
* | --- |
* | "There is no referral of this household. Below is what is known." |
*
* @param {Decision_Prepare_No_ReferralInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const decision_prepare_no_referral = /** @type {((inputs?: Decision_Prepare_No_ReferralInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Decision_Prepare_No_ReferralInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_decision_prepare_no_referral(inputs)
	return nl_decision_prepare_no_referral(inputs)
});