/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Referral_Informed_Danger_HintInputs */

const nl_referral_informed_danger_hint = /** @type {(inputs: Referral_Informed_Danger_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`De voorzitter van het Regieteam krijgt de reden te lezen.`)
};

const en_referral_informed_danger_hint = /** @type {(inputs: Referral_Informed_Danger_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The chair of the Regieteam reads the reason.`)
};

/**
* | output |
* | --- |
* | "The chair of the Regieteam reads the reason." |
*
* @param {Referral_Informed_Danger_HintInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const referral_informed_danger_hint = /** @type {((inputs?: Referral_Informed_Danger_HintInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Referral_Informed_Danger_HintInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_referral_informed_danger_hint(inputs)
	return nl_referral_informed_danger_hint(inputs)
});