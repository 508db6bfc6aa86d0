/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_Column_NowInputs */

const nl_visit_column_now = /** @type {(inputs: Visit_Column_NowInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nu`)
};

const en_visit_column_now = /** @type {(inputs: Visit_Column_NowInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Now`)
};

/**
* | output |
* | --- |
* | "Now" |
*
* @param {Visit_Column_NowInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_column_now = /** @type {((inputs?: Visit_Column_NowInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Column_NowInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_column_now(inputs)
	return nl_visit_column_now(inputs)
});