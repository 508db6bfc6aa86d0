/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Log_Event_Break_GlassInputs */

const nl_log_event_break_glass = /** @type {(inputs: Log_Event_Break_GlassInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Met spoed geopend`)
};

const en_log_event_break_glass = /** @type {(inputs: Log_Event_Break_GlassInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Opened in an emergency`)
};

/**
* | output |
* | --- |
* | "Opened in an emergency" |
*
* @param {Log_Event_Break_GlassInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const log_event_break_glass = /** @type {((inputs?: Log_Event_Break_GlassInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Log_Event_Break_GlassInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_log_event_break_glass(inputs)
	return nl_log_event_break_glass(inputs)
});