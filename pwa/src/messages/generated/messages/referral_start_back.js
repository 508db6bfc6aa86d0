/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Referral_Start_BackInputs */

const nl_referral_start_back = /** @type {(inputs: Referral_Start_BackInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Terug naar de besprekingen`)
};

const en_referral_start_back = /** @type {(inputs: Referral_Start_BackInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Back to the meetings`)
};

/**
* | output |
* | --- |
* | "Back to the meetings" |
*
* @param {Referral_Start_BackInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const referral_start_back = /** @type {((inputs?: Referral_Start_BackInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Referral_Start_BackInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_referral_start_back(inputs)
	return nl_referral_start_back(inputs)
});