/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Referral_Withdraw_Means_StaysInputs */

const nl_referral_withdraw_means_stays = /** @type {(inputs: Referral_Withdraw_Means_StaysInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`De melding blijft in het dossier staan, met uw reden. Wat erin staat, blijft het huishouden beschermen.`)
};

const en_referral_withdraw_means_stays = /** @type {(inputs: Referral_Withdraw_Means_StaysInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The referral stays in the file, with your reason. What it says keeps protecting the household.`)
};

/**
* | output |
* | --- |
* | "The referral stays in the file, with your reason. What it says keeps protecting the household." |
*
* @param {Referral_Withdraw_Means_StaysInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const referral_withdraw_means_stays = /** @type {((inputs?: Referral_Withdraw_Means_StaysInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Referral_Withdraw_Means_StaysInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_referral_withdraw_means_stays(inputs)
	return nl_referral_withdraw_means_stays(inputs)
});