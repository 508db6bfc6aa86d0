/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Arrangement_MonthlyInputs */

const nl_arrangement_monthly = /** @type {(inputs: Arrangement_MonthlyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Per maand, naast de huur`)
};

const en_arrangement_monthly = /** @type {(inputs: Arrangement_MonthlyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Per month, besides the rent`)
};

/**
* | output |
* | --- |
* | "Per month, besides the rent" |
*
* @param {Arrangement_MonthlyInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const arrangement_monthly = /** @type {((inputs?: Arrangement_MonthlyInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Arrangement_MonthlyInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_arrangement_monthly(inputs)
	return nl_arrangement_monthly(inputs)
});