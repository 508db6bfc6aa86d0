/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Meeting_Reason_ReferralInputs */

const nl_meeting_reason_referral = /** @type {(inputs: Meeting_Reason_ReferralInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nieuwe melding`)
};

const en_meeting_reason_referral = /** @type {(inputs: Meeting_Reason_ReferralInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`New referral`)
};

/**
* | output |
* | --- |
* | "New referral" |
*
* @param {Meeting_Reason_ReferralInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const meeting_reason_referral = /** @type {((inputs?: Meeting_Reason_ReferralInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Meeting_Reason_ReferralInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_meeting_reason_referral(inputs)
	return nl_meeting_reason_referral(inputs)
});