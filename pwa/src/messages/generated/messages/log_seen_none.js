/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Log_Seen_NoneInputs */

const nl_log_seen_none = /** @type {(inputs: Log_Seen_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Hier staat nog niets.`)
};

const en_log_seen_none = /** @type {(inputs: Log_Seen_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`There is nothing here yet.`)
};

/**
* | output |
* | --- |
* | "There is nothing here yet." |
*
* @param {Log_Seen_NoneInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const log_seen_none = /** @type {((inputs?: Log_Seen_NoneInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Log_Seen_NoneInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_log_seen_none(inputs)
	return nl_log_seen_none(inputs)
});