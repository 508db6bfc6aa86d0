/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Referral_Start_IntroInputs */

const nl_referral_start_intro = /** @type {(inputs: Referral_Start_IntroInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kijk eerst of er al een dossier is. Zo komt er geen tweede dossier van hetzelfde huishouden.`)
};

const en_referral_start_intro = /** @type {(inputs: Referral_Start_IntroInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`First see whether there is a file already. So no second file of the same household comes about.`)
};

/**
* | output |
* | --- |
* | "First see whether there is a file already. So no second file of the same household comes about." |
*
* @param {Referral_Start_IntroInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const referral_start_intro = /** @type {((inputs?: Referral_Start_IntroInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Referral_Start_IntroInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_referral_start_intro(inputs)
	return nl_referral_start_intro(inputs)
});