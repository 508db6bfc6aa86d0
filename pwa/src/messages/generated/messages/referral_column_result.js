/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Referral_Column_ResultInputs */

const nl_referral_column_result = /** @type {(inputs: Referral_Column_ResultInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Resultaat`)
};

const en_referral_column_result = /** @type {(inputs: Referral_Column_ResultInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Result`)
};

/**
* | output |
* | --- |
* | "Result" |
*
* @param {Referral_Column_ResultInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const referral_column_result = /** @type {((inputs?: Referral_Column_ResultInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Referral_Column_ResultInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_referral_column_result(inputs)
	return nl_referral_column_result(inputs)
});