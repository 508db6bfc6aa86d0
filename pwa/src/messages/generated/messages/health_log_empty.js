/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Health_Log_EmptyInputs */

const nl_health_log_empty = /** @type {(inputs: Health_Log_EmptyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Er staat nog niets in het logboek.`)
};

const en_health_log_empty = /** @type {(inputs: Health_Log_EmptyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`There is nothing in the log yet.`)
};

/**
* | output |
* | --- |
* | "There is nothing in the log yet." |
*
* @param {Health_Log_EmptyInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const health_log_empty = /** @type {((inputs?: Health_Log_EmptyInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Health_Log_EmptyInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_health_log_empty(inputs)
	return nl_health_log_empty(inputs)
});