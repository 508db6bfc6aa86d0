/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Referral_Effort_Not_ReachedInputs */

const nl_referral_effort_not_reached = /** @type {(inputs: Referral_Effort_Not_ReachedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`De huurder is niet bereikt.`)
};

const en_referral_effort_not_reached = /** @type {(inputs: Referral_Effort_Not_ReachedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The tenant was not reached.`)
};

/**
* | output |
* | --- |
* | "The tenant was not reached." |
*
* @param {Referral_Effort_Not_ReachedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const referral_effort_not_reached = /** @type {((inputs?: Referral_Effort_Not_ReachedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Referral_Effort_Not_ReachedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_referral_effort_not_reached(inputs)
	return nl_referral_effort_not_reached(inputs)
});