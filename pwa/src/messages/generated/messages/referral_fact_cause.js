/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Referral_Fact_CauseInputs */

const nl_referral_fact_cause = /** @type {(inputs: Referral_Fact_CauseInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Oorzaak van de vordering`)
};

const en_referral_fact_cause = /** @type {(inputs: Referral_Fact_CauseInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Cause of the claim`)
};

/**
* | output |
* | --- |
* | "Cause of the claim" |
*
* @param {Referral_Fact_CauseInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const referral_fact_cause = /** @type {((inputs?: Referral_Fact_CauseInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Referral_Fact_CauseInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_referral_fact_cause(inputs)
	return nl_referral_fact_cause(inputs)
});