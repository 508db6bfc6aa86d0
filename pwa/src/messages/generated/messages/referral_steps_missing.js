/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown> }} Referral_Steps_MissingInputs */

const nl_referral_steps_missing = /** @type {(inputs: Referral_Steps_MissingInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Nog ${i?.count} dingen in te vullen. U mag zelf kiezen waar u begint.`)
};

const en_referral_steps_missing = /** @type {(inputs: Referral_Steps_MissingInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.count} more things to fill in. Begin where you like.`)
};

/**
* | output |
* | --- |
* | "{count} more things to fill in. Begin where you like." |
*
* @param {Referral_Steps_MissingInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const referral_steps_missing = /** @type {((inputs: Referral_Steps_MissingInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Referral_Steps_MissingInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_referral_steps_missing(inputs)
	return nl_referral_steps_missing(inputs)
});