/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Log_Destroyed_OpenInputs */

const nl_log_destroyed_open = /** @type {(inputs: Log_Destroyed_OpenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Laat zien wat vernietigd is`)
};

const en_log_destroyed_open = /** @type {(inputs: Log_Destroyed_OpenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Show what was destroyed`)
};

/**
* | output |
* | --- |
* | "Show what was destroyed" |
*
* @param {Log_Destroyed_OpenInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const log_destroyed_open = /** @type {((inputs?: Log_Destroyed_OpenInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Log_Destroyed_OpenInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_log_destroyed_open(inputs)
	return nl_log_destroyed_open(inputs)
});