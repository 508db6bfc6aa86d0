/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Referral_Grounds_Nuisance_HintInputs */

const nl_referral_grounds_nuisance_hint = /** @type {(inputs: Referral_Grounds_Nuisance_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Noem nooit wie heeft geklaagd, en niets waaraan diegene te herkennen is.`)
};

const en_referral_grounds_nuisance_hint = /** @type {(inputs: Referral_Grounds_Nuisance_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Never name who complained, nor anything they can be recognised by.`)
};

/**
* | output |
* | --- |
* | "Never name who complained, nor anything they can be recognised by." |
*
* @param {Referral_Grounds_Nuisance_HintInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const referral_grounds_nuisance_hint = /** @type {((inputs?: Referral_Grounds_Nuisance_HintInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Referral_Grounds_Nuisance_HintInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_referral_grounds_nuisance_hint(inputs)
	return nl_referral_grounds_nuisance_hint(inputs)
});