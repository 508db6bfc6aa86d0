/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown> }} Referral_Step_MissingInputs */

const nl_referral_step_missing = /** @type {(inputs: Referral_Step_MissingInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`nog ${i?.count}`)
};

const en_referral_step_missing = /** @type {(inputs: Referral_Step_MissingInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.count} to go`)
};

/**
* | output |
* | --- |
* | "{count} to go" |
*
* @param {Referral_Step_MissingInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const referral_step_missing = /** @type {((inputs: Referral_Step_MissingInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Referral_Step_MissingInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_referral_step_missing(inputs)
	return nl_referral_step_missing(inputs)
});