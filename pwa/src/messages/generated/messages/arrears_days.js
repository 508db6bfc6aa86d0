/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown>, since: NonNullable<unknown> }} Arrears_DaysInputs */

const nl_arrears_days = /** @type {(inputs: Arrears_DaysInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.count} dagen, sinds ${i?.since}`)
};

const en_arrears_days = /** @type {(inputs: Arrears_DaysInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.count} days, since ${i?.since}`)
};

/**
* | output |
* | --- |
* | "{count} days, since {since}" |
*
* @param {Arrears_DaysInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const arrears_days = /** @type {((inputs: Arrears_DaysInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Arrears_DaysInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_arrears_days(inputs)
	return nl_arrears_days(inputs)
});