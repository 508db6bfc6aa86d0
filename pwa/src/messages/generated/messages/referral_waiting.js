/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Referral_WaitingInputs */

const nl_referral_waiting = /** @type {(inputs: Referral_WaitingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Deze melding wacht op een besluit van het Regieteam.`)
};

const en_referral_waiting = /** @type {(inputs: Referral_WaitingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This referral awaits a decision of the Regieteam.`)
};

/**
* | output |
* | --- |
* | "This referral awaits a decision of the Regieteam." |
*
* @param {Referral_WaitingInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const referral_waiting = /** @type {((inputs?: Referral_WaitingInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Referral_WaitingInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_referral_waiting(inputs)
	return nl_referral_waiting(inputs)
});