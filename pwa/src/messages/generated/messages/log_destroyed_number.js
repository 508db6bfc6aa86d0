/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Log_Destroyed_NumberInputs */

const nl_log_destroyed_number = /** @type {(inputs: Log_Destroyed_NumberInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nummer van het bewijs`)
};

const en_log_destroyed_number = /** @type {(inputs: Log_Destroyed_NumberInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Number of the proof`)
};

/**
* | output |
* | --- |
* | "Number of the proof" |
*
* @param {Log_Destroyed_NumberInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const log_destroyed_number = /** @type {((inputs?: Log_Destroyed_NumberInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Log_Destroyed_NumberInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_log_destroyed_number(inputs)
	return nl_log_destroyed_number(inputs)
});