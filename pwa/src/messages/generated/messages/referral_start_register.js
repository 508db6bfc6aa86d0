/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Referral_Start_RegisterInputs */

const nl_referral_start_register = /** @type {(inputs: Referral_Start_RegisterInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Aanzegging vastleggen`)
};

const en_referral_start_register = /** @type {(inputs: Referral_Start_RegisterInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Record the announcement`)
};

/**
* | output |
* | --- |
* | "Record the announcement" |
*
* @param {Referral_Start_RegisterInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const referral_start_register = /** @type {((inputs?: Referral_Start_RegisterInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Referral_Start_RegisterInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_referral_start_register(inputs)
	return nl_referral_start_register(inputs)
});