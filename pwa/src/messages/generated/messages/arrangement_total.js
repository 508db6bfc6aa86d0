/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Arrangement_TotalInputs */

const nl_arrangement_total = /** @type {(inputs: Arrangement_TotalInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Af te lossen bedrag`)
};

const en_arrangement_total = /** @type {(inputs: Arrangement_TotalInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Amount to pay off`)
};

/**
* | output |
* | --- |
* | "Amount to pay off" |
*
* @param {Arrangement_TotalInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const arrangement_total = /** @type {((inputs?: Arrangement_TotalInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Arrangement_TotalInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_arrangement_total(inputs)
	return nl_arrangement_total(inputs)
});