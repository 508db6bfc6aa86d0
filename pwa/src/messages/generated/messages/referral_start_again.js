/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Referral_Start_AgainInputs */

const nl_referral_start_again = /** @type {(inputs: Referral_Start_AgainInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Opnieuw melden`)
};

const en_referral_start_again = /** @type {(inputs: Referral_Start_AgainInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Refer again`)
};

/**
* | output |
* | --- |
* | "Refer again" |
*
* @param {Referral_Start_AgainInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const referral_start_again = /** @type {((inputs?: Referral_Start_AgainInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Referral_Start_AgainInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_referral_start_again(inputs)
	return nl_referral_start_again(inputs)
});