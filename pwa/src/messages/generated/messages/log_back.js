/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Log_BackInputs */

const nl_log_back = /** @type {(inputs: Log_BackInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Naar het logboek`)
};

const en_log_back = /** @type {(inputs: Log_BackInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`To the log`)
};

/**
* | output |
* | --- |
* | "To the log" |
*
* @param {Log_BackInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const log_back = /** @type {((inputs?: Log_BackInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Log_BackInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_log_back(inputs)
	return nl_log_back(inputs)
});