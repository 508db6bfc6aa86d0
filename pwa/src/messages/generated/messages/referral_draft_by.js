/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ name: NonNullable<unknown>, moment: NonNullable<unknown> }} Referral_Draft_ByInputs */

const nl_referral_draft_by = /** @type {(inputs: Referral_Draft_ByInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Concept van ${i?.name}, ${i?.moment}`)
};

const en_referral_draft_by = /** @type {(inputs: Referral_Draft_ByInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Draft of ${i?.name}, ${i?.moment}`)
};

/**
* | output |
* | --- |
* | "Draft of {name}, {moment}" |
*
* @param {Referral_Draft_ByInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const referral_draft_by = /** @type {((inputs: Referral_Draft_ByInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Referral_Draft_ByInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_referral_draft_by(inputs)
	return nl_referral_draft_by(inputs)
});