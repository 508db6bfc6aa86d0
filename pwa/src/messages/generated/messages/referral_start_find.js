/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Referral_Start_FindInputs */

const nl_referral_start_find = /** @type {(inputs: Referral_Start_FindInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Is er al een dossier?`)
};

const en_referral_start_find = /** @type {(inputs: Referral_Start_FindInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Is there a file already?`)
};

/**
* | output |
* | --- |
* | "Is there a file already?" |
*
* @param {Referral_Start_FindInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const referral_start_find = /** @type {((inputs?: Referral_Start_FindInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Referral_Start_FindInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_referral_start_find(inputs)
	return nl_referral_start_find(inputs)
});