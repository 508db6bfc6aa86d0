/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Log_FileInputs */

const nl_log_file = /** @type {(inputs: Log_FileInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Adres van het dossier`)
};

const en_log_file = /** @type {(inputs: Log_FileInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Address of the file`)
};

/**
* | output |
* | --- |
* | "Address of the file" |
*
* @param {Log_FileInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const log_file = /** @type {((inputs?: Log_FileInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Log_FileInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_log_file(inputs)
	return nl_log_file(inputs)
});