/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Log_Event_CreateInputs */

const nl_log_event_create = /** @type {(inputs: Log_Event_CreateInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Begonnen`)
};

const en_log_event_create = /** @type {(inputs: Log_Event_CreateInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Begun`)
};

/**
* | output |
* | --- |
* | "Begun" |
*
* @param {Log_Event_CreateInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const log_event_create = /** @type {((inputs?: Log_Event_CreateInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Log_Event_CreateInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_log_event_create(inputs)
	return nl_log_event_create(inputs)
});