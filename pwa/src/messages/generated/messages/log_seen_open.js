/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Log_Seen_OpenInputs */

const nl_log_seen_open = /** @type {(inputs: Log_Seen_OpenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Laat zien wie dit dossier zag`)
};

const en_log_seen_open = /** @type {(inputs: Log_Seen_OpenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Show who saw this file`)
};

/**
* | output |
* | --- |
* | "Show who saw this file" |
*
* @param {Log_Seen_OpenInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const log_seen_open = /** @type {((inputs?: Log_Seen_OpenInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Log_Seen_OpenInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_log_seen_open(inputs)
	return nl_log_seen_open(inputs)
});