/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Referral_Efforts_CaptionInputs */

const nl_referral_efforts_caption = /** @type {(inputs: Referral_Efforts_CaptionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wat is al geprobeerd`)
};

const en_referral_efforts_caption = /** @type {(inputs: Referral_Efforts_CaptionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What was tried before`)
};

/**
* | output |
* | --- |
* | "What was tried before" |
*
* @param {Referral_Efforts_CaptionInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const referral_efforts_caption = /** @type {((inputs?: Referral_Efforts_CaptionInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Referral_Efforts_CaptionInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_referral_efforts_caption(inputs)
	return nl_referral_efforts_caption(inputs)
});