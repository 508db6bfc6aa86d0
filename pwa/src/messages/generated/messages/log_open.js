/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Log_OpenInputs */

const nl_log_open = /** @type {(inputs: Log_OpenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Open het logboek`)
};

const en_log_open = /** @type {(inputs: Log_OpenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Open the log`)
};

/**
* | output |
* | --- |
* | "Open the log" |
*
* @param {Log_OpenInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const log_open = /** @type {((inputs?: Log_OpenInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Log_OpenInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_log_open(inputs)
	return nl_log_open(inputs)
});