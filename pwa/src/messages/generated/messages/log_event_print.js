/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Log_Event_PrintInputs */

const nl_log_event_print = /** @type {(inputs: Log_Event_PrintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Afgedrukt`)
};

const en_log_event_print = /** @type {(inputs: Log_Event_PrintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Printed`)
};

/**
* | output |
* | --- |
* | "Printed" |
*
* @param {Log_Event_PrintInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const log_event_print = /** @type {((inputs?: Log_Event_PrintInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Log_Event_PrintInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_log_event_print(inputs)
	return nl_log_event_print(inputs)
});