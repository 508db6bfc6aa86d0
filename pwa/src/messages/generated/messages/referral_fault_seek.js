/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Referral_Fault_SeekInputs */

const nl_referral_fault_seek = /** @type {(inputs: Referral_Fault_SeekInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vul in wanneer u naar de rechter wilt.`)
};

const en_referral_fault_seek = /** @type {(inputs: Referral_Fault_SeekInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Fill in when you want to go to court.`)
};

/**
* | output |
* | --- |
* | "Fill in when you want to go to court." |
*
* @param {Referral_Fault_SeekInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const referral_fault_seek = /** @type {((inputs?: Referral_Fault_SeekInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Referral_Fault_SeekInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_referral_fault_seek(inputs)
	return nl_referral_fault_seek(inputs)
});