/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Log_Destroyed_TermInputs */

const nl_log_destroyed_term = /** @type {(inputs: Log_Destroyed_TermInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bewaartermijn`)
};

const en_log_destroyed_term = /** @type {(inputs: Log_Destroyed_TermInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Retention term`)
};

/**
* | output |
* | --- |
* | "Retention term" |
*
* @param {Log_Destroyed_TermInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const log_destroyed_term = /** @type {((inputs?: Log_Destroyed_TermInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Log_Destroyed_TermInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_log_destroyed_term(inputs)
	return nl_log_destroyed_term(inputs)
});