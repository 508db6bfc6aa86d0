/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Log_Of_File_DoInputs */

const nl_log_of_file_do = /** @type {(inputs: Log_Of_File_DoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Laat zien wie het zag`)
};

const en_log_of_file_do = /** @type {(inputs: Log_Of_File_DoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Show who saw it`)
};

/**
* | output |
* | --- |
* | "Show who saw it" |
*
* @param {Log_Of_File_DoInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const log_of_file_do = /** @type {((inputs?: Log_Of_File_DoInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Log_Of_File_DoInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_log_of_file_do(inputs)
	return nl_log_of_file_do(inputs)
});