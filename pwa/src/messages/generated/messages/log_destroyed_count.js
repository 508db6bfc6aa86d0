/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Log_Destroyed_CountInputs */

const nl_log_destroyed_count = /** @type {(inputs: Log_Destroyed_CountInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Regels`)
};

const en_log_destroyed_count = /** @type {(inputs: Log_Destroyed_CountInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Rows`)
};

/**
* | output |
* | --- |
* | "Rows" |
*
* @param {Log_Destroyed_CountInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const log_destroyed_count = /** @type {((inputs?: Log_Destroyed_CountInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Log_Destroyed_CountInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_log_destroyed_count(inputs)
	return nl_log_destroyed_count(inputs)
});