/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Log_SearchesInputs */

const nl_log_searches = /** @type {(inputs: Log_SearchesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Gezocht`)
};

const en_log_searches = /** @type {(inputs: Log_SearchesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Searched`)
};

/**
* | output |
* | --- |
* | "Searched" |
*
* @param {Log_SearchesInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const log_searches = /** @type {((inputs?: Log_SearchesInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Log_SearchesInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_log_searches(inputs)
	return nl_log_searches(inputs)
});