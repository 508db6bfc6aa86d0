/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Referral_Why_EffortsInputs */

const nl_referral_why_efforts = /** @type {(inputs: Referral_Why_EffortsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Het Regieteam kijkt wat al is geprobeerd, en waarom dat niet hielp.`)
};

const en_referral_why_efforts = /** @type {(inputs: Referral_Why_EffortsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The Regieteam looks at what was tried, and why it did not help.`)
};

/**
* | output |
* | --- |
* | "The Regieteam looks at what was tried, and why it did not help." |
*
* @param {Referral_Why_EffortsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const referral_why_efforts = /** @type {((inputs?: Referral_Why_EffortsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Referral_Why_EffortsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_referral_why_efforts(inputs)
	return nl_referral_why_efforts(inputs)
});