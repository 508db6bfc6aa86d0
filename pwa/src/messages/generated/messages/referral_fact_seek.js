/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Referral_Fact_SeekInputs */

const nl_referral_fact_seek = /** @type {(inputs: Referral_Fact_SeekInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wil naar de rechter op`)
};

const en_referral_fact_seek = /** @type {(inputs: Referral_Fact_SeekInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Plans to go to court on`)
};

/**
* | output |
* | --- |
* | "Plans to go to court on" |
*
* @param {Referral_Fact_SeekInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const referral_fact_seek = /** @type {((inputs?: Referral_Fact_SeekInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Referral_Fact_SeekInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_referral_fact_seek(inputs)
	return nl_referral_fact_seek(inputs)
});