/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Log_DaysInputs */

const nl_log_days = /** @type {(inputs: Log_DaysInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Hoe vaak, de laatste 14 dagen`)
};

const en_log_days = /** @type {(inputs: Log_DaysInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`How often, the last 14 days`)
};

/**
* | output |
* | --- |
* | "How often, the last 14 days" |
*
* @param {Log_DaysInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const log_days = /** @type {((inputs?: Log_DaysInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Log_DaysInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_log_days(inputs)
	return nl_log_days(inputs)
});