/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Referral_Notice_SubmitInputs */

const nl_referral_notice_submit = /** @type {(inputs: Referral_Notice_SubmitInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vastleggen`)
};

const en_referral_notice_submit = /** @type {(inputs: Referral_Notice_SubmitInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Record`)
};

/**
* | output |
* | --- |
* | "Record" |
*
* @param {Referral_Notice_SubmitInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const referral_notice_submit = /** @type {((inputs?: Referral_Notice_SubmitInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Referral_Notice_SubmitInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_referral_notice_submit(inputs)
	return nl_referral_notice_submit(inputs)
});