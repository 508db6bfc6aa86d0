/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Referral_Start_NewInputs */

const nl_referral_start_new = /** @type {(inputs: Referral_Start_NewInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nieuw dossier maken`)
};

const en_referral_start_new = /** @type {(inputs: Referral_Start_NewInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Make a new file`)
};

/**
* | output |
* | --- |
* | "Make a new file" |
*
* @param {Referral_Start_NewInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const referral_start_new = /** @type {((inputs?: Referral_Start_NewInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Referral_Start_NewInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_referral_start_new(inputs)
	return nl_referral_start_new(inputs)
});