/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Log_Seen_ProgramInputs */

const nl_log_seen_program = /** @type {(inputs: Log_Seen_ProgramInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Het programma zelf`)
};

const en_log_seen_program = /** @type {(inputs: Log_Seen_ProgramInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The program itself`)
};

/**
* | output |
* | --- |
* | "The program itself" |
*
* @param {Log_Seen_ProgramInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const log_seen_program = /** @type {((inputs?: Log_Seen_ProgramInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Log_Seen_ProgramInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_log_seen_program(inputs)
	return nl_log_seen_program(inputs)
});