/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Referral_Draft_OpenedInputs */

const nl_referral_draft_opened = /** @type {(inputs: Referral_Draft_OpenedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`U gaat verder met het concept van uw collega.`)
};

const en_referral_draft_opened = /** @type {(inputs: Referral_Draft_OpenedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`You go on with your colleague's draft.`)
};

/**
* | output |
* | --- |
* | "You go on with your colleague's draft." |
*
* @param {Referral_Draft_OpenedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const referral_draft_opened = /** @type {((inputs?: Referral_Draft_OpenedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Referral_Draft_OpenedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_referral_draft_opened(inputs)
	return nl_referral_draft_opened(inputs)
});