/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Referral_Column_OnInputs */

const nl_referral_column_on = /** @type {(inputs: Referral_Column_OnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wanneer`)
};

const en_referral_column_on = /** @type {(inputs: Referral_Column_OnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`When`)
};

/**
* | output |
* | --- |
* | "When" |
*
* @param {Referral_Column_OnInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const referral_column_on = /** @type {((inputs?: Referral_Column_OnInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Referral_Column_OnInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_referral_column_on(inputs)
	return nl_referral_column_on(inputs)
});