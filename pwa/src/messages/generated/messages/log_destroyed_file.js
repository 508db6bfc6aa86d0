/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Log_Destroyed_FileInputs */

const nl_log_destroyed_file = /** @type {(inputs: Log_Destroyed_FileInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Hele dossiers`)
};

const en_log_destroyed_file = /** @type {(inputs: Log_Destroyed_FileInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Whole files`)
};

/**
* | output |
* | --- |
* | "Whole files" |
*
* @param {Log_Destroyed_FileInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const log_destroyed_file = /** @type {((inputs?: Log_Destroyed_FileInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Log_Destroyed_FileInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_log_destroyed_file(inputs)
	return nl_log_destroyed_file(inputs)
});