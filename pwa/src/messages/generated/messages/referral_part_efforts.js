/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Referral_Part_EffortsInputs */

const nl_referral_part_efforts = /** @type {(inputs: Referral_Part_EffortsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wat is al geprobeerd`)
};

const en_referral_part_efforts = /** @type {(inputs: Referral_Part_EffortsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What was tried before`)
};

/**
* | output |
* | --- |
* | "What was tried before" |
*
* @param {Referral_Part_EffortsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const referral_part_efforts = /** @type {((inputs?: Referral_Part_EffortsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Referral_Part_EffortsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_referral_part_efforts(inputs)
	return nl_referral_part_efforts(inputs)
});