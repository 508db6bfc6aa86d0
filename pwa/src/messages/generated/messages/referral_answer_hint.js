/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Referral_Answer_HintInputs */

const nl_referral_answer_hint = /** @type {(inputs: Referral_Answer_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kwam er geen antwoord? Schrijf dat dan op.`)
};

const en_referral_answer_hint = /** @type {(inputs: Referral_Answer_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No answer? Then write that down.`)
};

/**
* | output |
* | --- |
* | "No answer? Then write that down." |
*
* @param {Referral_Answer_HintInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const referral_answer_hint = /** @type {((inputs?: Referral_Answer_HintInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Referral_Answer_HintInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_referral_answer_hint(inputs)
	return nl_referral_answer_hint(inputs)
});