/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Referral_CauseInputs */

const nl_referral_cause = /** @type {(inputs: Referral_CauseInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wat is de oorzaak van de vordering?`)
};

const en_referral_cause = /** @type {(inputs: Referral_CauseInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What is the cause of the claim?`)
};

/**
* | output |
* | --- |
* | "What is the cause of the claim?" |
*
* @param {Referral_CauseInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const referral_cause = /** @type {((inputs?: Referral_CauseInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Referral_CauseInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_referral_cause(inputs)
	return nl_referral_cause(inputs)
});