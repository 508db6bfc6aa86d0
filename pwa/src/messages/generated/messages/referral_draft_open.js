/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Referral_Draft_OpenInputs */

const nl_referral_draft_open = /** @type {(inputs: Referral_Draft_OpenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Verder met dit concept`)
};

const en_referral_draft_open = /** @type {(inputs: Referral_Draft_OpenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Go on with this draft`)
};

/**
* | output |
* | --- |
* | "Go on with this draft" |
*
* @param {Referral_Draft_OpenInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const referral_draft_open = /** @type {((inputs?: Referral_Draft_OpenInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Referral_Draft_OpenInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_referral_draft_open(inputs)
	return nl_referral_draft_open(inputs)
});