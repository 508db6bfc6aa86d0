/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Log_NavInputs */

const nl_log_nav = /** @type {(inputs: Log_NavInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Logboek`)
};

const en_log_nav = /** @type {(inputs: Log_NavInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Log`)
};

/**
* | output |
* | --- |
* | "Log" |
*
* @param {Log_NavInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const log_nav = /** @type {((inputs?: Log_NavInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Log_NavInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_log_nav(inputs)
	return nl_log_nav(inputs)
});