/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Log_TakenInputs */

const nl_log_taken = /** @type {(inputs: Log_TakenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Meegegeven`)
};

const en_log_taken = /** @type {(inputs: Log_TakenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Taken out`)
};

/**
* | output |
* | --- |
* | "Taken out" |
*
* @param {Log_TakenInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const log_taken = /** @type {((inputs?: Log_TakenInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Log_TakenInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_log_taken(inputs)
	return nl_log_taken(inputs)
});