/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Log_BookInputs */

const nl_log_book = /** @type {(inputs: Log_BookInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Hoe vaak, en klopt het`)
};

const en_log_book = /** @type {(inputs: Log_BookInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`How often, and is it intact`)
};

/**
* | output |
* | --- |
* | "How often, and is it intact" |
*
* @param {Log_BookInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const log_book = /** @type {((inputs?: Log_BookInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Log_BookInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_log_book(inputs)
	return nl_log_book(inputs)
});