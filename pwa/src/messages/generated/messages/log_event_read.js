/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Log_Event_ReadInputs */

const nl_log_event_read = /** @type {(inputs: Log_Event_ReadInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bekeken`)
};

const en_log_event_read = /** @type {(inputs: Log_Event_ReadInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Seen`)
};

/**
* | output |
* | --- |
* | "Seen" |
*
* @param {Log_Event_ReadInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const log_event_read = /** @type {((inputs?: Log_Event_ReadInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Log_Event_ReadInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_log_event_read(inputs)
	return nl_log_event_read(inputs)
});