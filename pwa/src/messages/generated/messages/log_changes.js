/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Log_ChangesInputs */

const nl_log_changes = /** @type {(inputs: Log_ChangesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Gewijzigd`)
};

const en_log_changes = /** @type {(inputs: Log_ChangesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Changed`)
};

/**
* | output |
* | --- |
* | "Changed" |
*
* @param {Log_ChangesInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const log_changes = /** @type {((inputs?: Log_ChangesInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Log_ChangesInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_log_changes(inputs)
	return nl_log_changes(inputs)
});