/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Referral_Steps_WholeInputs */

const nl_referral_steps_whole = /** @type {(inputs: Referral_Steps_WholeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Alles is ingevuld. U kunt de melding versturen.`)
};

const en_referral_steps_whole = /** @type {(inputs: Referral_Steps_WholeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Everything is filled in. You can send the report.`)
};

/**
* | output |
* | --- |
* | "Everything is filled in. You can send the report." |
*
* @param {Referral_Steps_WholeInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const referral_steps_whole = /** @type {((inputs?: Referral_Steps_WholeInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Referral_Steps_WholeInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_referral_steps_whole(inputs)
	return nl_referral_steps_whole(inputs)
});