/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Log_DestroyedInputs */

const nl_log_destroyed = /** @type {(inputs: Log_DestroyedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wat vernietigd is`)
};

const en_log_destroyed = /** @type {(inputs: Log_DestroyedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What was destroyed`)
};

/**
* | output |
* | --- |
* | "What was destroyed" |
*
* @param {Log_DestroyedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const log_destroyed = /** @type {((inputs?: Log_DestroyedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Log_DestroyedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_log_destroyed(inputs)
	return nl_log_destroyed(inputs)
});