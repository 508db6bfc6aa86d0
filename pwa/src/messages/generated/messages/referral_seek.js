/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Referral_SeekInputs */

const nl_referral_seek = /** @type {(inputs: Referral_SeekInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wanneer wilt u naar de rechter?`)
};

const en_referral_seek = /** @type {(inputs: Referral_SeekInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`When do you plan to go to court?`)
};

/**
* | output |
* | --- |
* | "When do you plan to go to court?" |
*
* @param {Referral_SeekInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const referral_seek = /** @type {((inputs?: Referral_SeekInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Referral_SeekInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_referral_seek(inputs)
	return nl_referral_seek(inputs)
});