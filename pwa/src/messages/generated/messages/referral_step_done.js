/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Referral_Step_DoneInputs */

const nl_referral_step_done = /** @type {(inputs: Referral_Step_DoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`klaar`)
};

const en_referral_step_done = /** @type {(inputs: Referral_Step_DoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`done`)
};

/**
* | output |
* | --- |
* | "done" |
*
* @param {Referral_Step_DoneInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const referral_step_done = /** @type {((inputs?: Referral_Step_DoneInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Referral_Step_DoneInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_referral_step_done(inputs)
	return nl_referral_step_done(inputs)
});