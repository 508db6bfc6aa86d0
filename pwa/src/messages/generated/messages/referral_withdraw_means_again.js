/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Referral_Withdraw_Means_AgainInputs */

const nl_referral_withdraw_means_again = /** @type {(inputs: Referral_Withdraw_Means_AgainInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`U kunt dit niet terugdraaien. Dreigt er toch een ontruiming? Meld het huishouden dan opnieuw.`)
};

const en_referral_withdraw_means_again = /** @type {(inputs: Referral_Withdraw_Means_AgainInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`You cannot undo this. Does an eviction threaten after all? Then refer the household again.`)
};

/**
* | output |
* | --- |
* | "You cannot undo this. Does an eviction threaten after all? Then refer the household again." |
*
* @param {Referral_Withdraw_Means_AgainInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const referral_withdraw_means_again = /** @type {((inputs?: Referral_Withdraw_Means_AgainInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Referral_Withdraw_Means_AgainInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_referral_withdraw_means_again(inputs)
	return nl_referral_withdraw_means_again(inputs)
});