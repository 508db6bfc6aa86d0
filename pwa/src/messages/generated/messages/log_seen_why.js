/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Log_Seen_WhyInputs */

const nl_log_seen_why = /** @type {(inputs: Log_Seen_WhyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Waarom`)
};

const en_log_seen_why = /** @type {(inputs: Log_Seen_WhyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Why`)
};

/**
* | output |
* | --- |
* | "Why" |
*
* @param {Log_Seen_WhyInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const log_seen_why = /** @type {((inputs?: Log_Seen_WhyInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Log_Seen_WhyInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_log_seen_why(inputs)
	return nl_log_seen_why(inputs)
});