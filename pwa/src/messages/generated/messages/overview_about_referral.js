/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Overview_About_ReferralInputs */

const nl_overview_about_referral = /** @type {(inputs: Overview_About_ReferralInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`De melding`)
};

const en_overview_about_referral = /** @type {(inputs: Overview_About_ReferralInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The report`)
};

/**
* | output |
* | --- |
* | "The report" |
*
* @param {Overview_About_ReferralInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const overview_about_referral = /** @type {((inputs?: Overview_About_ReferralInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Overview_About_ReferralInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_overview_about_referral(inputs)
	return nl_overview_about_referral(inputs)
});