/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Referral_Effort_WhatInputs */

const nl_referral_effort_what = /** @type {(inputs: Referral_Effort_WhatInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wat is er geprobeerd?`)
};

const en_referral_effort_what = /** @type {(inputs: Referral_Effort_WhatInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What was tried?`)
};

/**
* | output |
* | --- |
* | "What was tried?" |
*
* @param {Referral_Effort_WhatInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const referral_effort_what = /** @type {((inputs?: Referral_Effort_WhatInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Referral_Effort_WhatInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_referral_effort_what(inputs)
	return nl_referral_effort_what(inputs)
});