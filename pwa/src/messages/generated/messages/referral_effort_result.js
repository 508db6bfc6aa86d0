/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Referral_Effort_ResultInputs */

const nl_referral_effort_result = /** @type {(inputs: Referral_Effort_ResultInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wat was het resultaat?`)
};

const en_referral_effort_result = /** @type {(inputs: Referral_Effort_ResultInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What was the result?`)
};

/**
* | output |
* | --- |
* | "What was the result?" |
*
* @param {Referral_Effort_ResultInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const referral_effort_result = /** @type {((inputs?: Referral_Effort_ResultInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Referral_Effort_ResultInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_referral_effort_result(inputs)
	return nl_referral_effort_result(inputs)
});