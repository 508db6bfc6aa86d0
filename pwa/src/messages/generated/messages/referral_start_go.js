/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Referral_Start_GoInputs */

const nl_referral_start_go = /** @type {(inputs: Referral_Start_GoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vastleggen`)
};

const en_referral_start_go = /** @type {(inputs: Referral_Start_GoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Record`)
};

/**
* | output |
* | --- |
* | "Record" |
*
* @param {Referral_Start_GoInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const referral_start_go = /** @type {((inputs?: Referral_Start_GoInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Referral_Start_GoInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_referral_start_go(inputs)
	return nl_referral_start_go(inputs)
});