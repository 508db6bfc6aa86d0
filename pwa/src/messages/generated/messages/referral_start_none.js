/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Referral_Start_NoneInputs */

const nl_referral_start_none = /** @type {(inputs: Referral_Start_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Niets gevonden. Maak hieronder een nieuw dossier.`)
};

const en_referral_start_none = /** @type {(inputs: Referral_Start_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nothing found. Make a new file below.`)
};

/**
* | output |
* | --- |
* | "Nothing found. Make a new file below." |
*
* @param {Referral_Start_NoneInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const referral_start_none = /** @type {((inputs?: Referral_Start_NoneInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Referral_Start_NoneInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_referral_start_none(inputs)
	return nl_referral_start_none(inputs)
});