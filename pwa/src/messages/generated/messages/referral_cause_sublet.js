/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Referral_Cause_SubletInputs */

const nl_referral_cause_sublet = /** @type {(inputs: Referral_Cause_SubletInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Onderhuur of fraude`)
};

const en_referral_cause_sublet = /** @type {(inputs: Referral_Cause_SubletInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Subletting or fraud`)
};

/**
* | output |
* | --- |
* | "Subletting or fraud" |
*
* @param {Referral_Cause_SubletInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const referral_cause_sublet = /** @type {((inputs?: Referral_Cause_SubletInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Referral_Cause_SubletInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_referral_cause_sublet(inputs)
	return nl_referral_cause_sublet(inputs)
});