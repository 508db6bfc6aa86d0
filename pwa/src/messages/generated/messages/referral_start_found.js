/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Referral_Start_FoundInputs */

const nl_referral_start_found = /** @type {(inputs: Referral_Start_FoundInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Gevonden dossiers`)
};

const en_referral_start_found = /** @type {(inputs: Referral_Start_FoundInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Files found`)
};

/**
* | output |
* | --- |
* | "Files found" |
*
* @param {Referral_Start_FoundInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const referral_start_found = /** @type {((inputs?: Referral_Start_FoundInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Referral_Start_FoundInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_referral_start_found(inputs)
	return nl_referral_start_found(inputs)
});