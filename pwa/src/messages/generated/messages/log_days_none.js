/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Log_Days_NoneInputs */

const nl_log_days_none = /** @type {(inputs: Log_Days_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`De laatste 14 dagen staat er niets in het logboek.`)
};

const en_log_days_none = /** @type {(inputs: Log_Days_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`There is nothing in the log of the last 14 days.`)
};

/**
* | output |
* | --- |
* | "There is nothing in the log of the last 14 days." |
*
* @param {Log_Days_NoneInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const log_days_none = /** @type {((inputs?: Log_Days_NoneInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Log_Days_NoneInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_log_days_none(inputs)
	return nl_log_days_none(inputs)
});