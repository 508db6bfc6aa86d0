/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Log_Event_SearchInputs */

const nl_log_event_search = /** @type {(inputs: Log_Event_SearchInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Gezocht`)
};

const en_log_event_search = /** @type {(inputs: Log_Event_SearchInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Searched`)
};

/**
* | output |
* | --- |
* | "Searched" |
*
* @param {Log_Event_SearchInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const log_event_search = /** @type {((inputs?: Log_Event_SearchInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Log_Event_SearchInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_log_event_search(inputs)
	return nl_log_event_search(inputs)
});