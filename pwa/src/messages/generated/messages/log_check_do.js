/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Log_Check_DoInputs */

const nl_log_check_do = /** @type {(inputs: Log_Check_DoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Logboek controleren`)
};

const en_log_check_do = /** @type {(inputs: Log_Check_DoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Verify the log`)
};

/**
* | output |
* | --- |
* | "Verify the log" |
*
* @param {Log_Check_DoInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const log_check_do = /** @type {((inputs?: Log_Check_DoInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Log_Check_DoInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_log_check_do(inputs)
	return nl_log_check_do(inputs)
});