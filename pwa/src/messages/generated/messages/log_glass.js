/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Log_GlassInputs */

const nl_log_glass = /** @type {(inputs: Log_GlassInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Met spoed`)
};

const en_log_glass = /** @type {(inputs: Log_GlassInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Emergency`)
};

/**
* | output |
* | --- |
* | "Emergency" |
*
* @param {Log_GlassInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const log_glass = /** @type {((inputs?: Log_GlassInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Log_GlassInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_log_glass(inputs)
	return nl_log_glass(inputs)
});