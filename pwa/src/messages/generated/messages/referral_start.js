/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Referral_StartInputs */

const nl_referral_start = /** @type {(inputs: Referral_StartInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Melden aan het Regieteam`)
};

const en_referral_start = /** @type {(inputs: Referral_StartInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Refer to the Regieteam`)
};

/**
* | output |
* | --- |
* | "Refer to the Regieteam" |
*
* @param {Referral_StartInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const referral_start = /** @type {((inputs?: Referral_StartInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Referral_StartInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_referral_start(inputs)
	return nl_referral_start(inputs)
});