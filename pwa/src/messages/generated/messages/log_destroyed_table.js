/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Log_Destroyed_TableInputs */

const nl_log_destroyed_table = /** @type {(inputs: Log_Destroyed_TableInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Tabel in de database`)
};

const en_log_destroyed_table = /** @type {(inputs: Log_Destroyed_TableInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Table in the database`)
};

/**
* | output |
* | --- |
* | "Table in the database" |
*
* @param {Log_Destroyed_TableInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const log_destroyed_table = /** @type {((inputs?: Log_Destroyed_TableInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Log_Destroyed_TableInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_log_destroyed_table(inputs)
	return nl_log_destroyed_table(inputs)
});