/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Referral_Step_WhatInputs */

const nl_referral_step_what = /** @type {(inputs: Referral_Step_WhatInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wat ontbreekt er?`)
};

const en_referral_step_what = /** @type {(inputs: Referral_Step_WhatInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What is missing?`)
};

/**
* | output |
* | --- |
* | "What is missing?" |
*
* @param {Referral_Step_WhatInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const referral_step_what = /** @type {((inputs?: Referral_Step_WhatInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Referral_Step_WhatInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_referral_step_what(inputs)
	return nl_referral_step_what(inputs)
});