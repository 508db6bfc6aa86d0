/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Log_Destroyed_RowsInputs */

const nl_log_destroyed_rows = /** @type {(inputs: Log_Destroyed_RowsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Gewiste regels per tabel`)
};

const en_log_destroyed_rows = /** @type {(inputs: Log_Destroyed_RowsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Erased rows by table`)
};

/**
* | output |
* | --- |
* | "Erased rows by table" |
*
* @param {Log_Destroyed_RowsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const log_destroyed_rows = /** @type {((inputs?: Log_Destroyed_RowsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Log_Destroyed_RowsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_log_destroyed_rows(inputs)
	return nl_log_destroyed_rows(inputs)
});