/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Log_Event_ExportInputs */

const nl_log_event_export = /** @type {(inputs: Log_Event_ExportInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Meegegeven`)
};

const en_log_event_export = /** @type {(inputs: Log_Event_ExportInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Taken out`)
};

/**
* | output |
* | --- |
* | "Taken out" |
*
* @param {Log_Event_ExportInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const log_event_export = /** @type {((inputs?: Log_Event_ExportInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Log_Event_ExportInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_log_event_export(inputs)
	return nl_log_event_export(inputs)
});