/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Log_ReadsInputs */

const nl_log_reads = /** @type {(inputs: Log_ReadsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bekeken`)
};

const en_log_reads = /** @type {(inputs: Log_ReadsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Shown`)
};

/**
* | output |
* | --- |
* | "Shown" |
*
* @param {Log_ReadsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const log_reads = /** @type {((inputs?: Log_ReadsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Log_ReadsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_log_reads(inputs)
	return nl_log_reads(inputs)
});