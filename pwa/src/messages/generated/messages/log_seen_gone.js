/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Log_Seen_GoneInputs */

const nl_log_seen_gone = /** @type {(inputs: Log_Seen_GoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Een organisatie die hier niet meer bekend is`)
};

const en_log_seen_gone = /** @type {(inputs: Log_Seen_GoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`An organisation that is no longer known here`)
};

/**
* | output |
* | --- |
* | "An organisation that is no longer known here" |
*
* @param {Log_Seen_GoneInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const log_seen_gone = /** @type {((inputs?: Log_Seen_GoneInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Log_Seen_GoneInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_log_seen_gone(inputs)
	return nl_log_seen_gone(inputs)
});