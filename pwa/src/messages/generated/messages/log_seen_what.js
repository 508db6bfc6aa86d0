/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Log_Seen_WhatInputs */

const nl_log_seen_what = /** @type {(inputs: Log_Seen_WhatInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wat en wanneer`)
};

const en_log_seen_what = /** @type {(inputs: Log_Seen_WhatInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What and when`)
};

/**
* | output |
* | --- |
* | "What and when" |
*
* @param {Log_Seen_WhatInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const log_seen_what = /** @type {((inputs?: Log_Seen_WhatInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Log_Seen_WhatInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_log_seen_what(inputs)
	return nl_log_seen_what(inputs)
});