/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ why: NonNullable<unknown> }} Log_Check_FailedInputs */

const nl_log_check_failed = /** @type {(inputs: Log_Check_FailedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`De controle is niet afgemaakt. ${i?.why}`)
};

const en_log_check_failed = /** @type {(inputs: Log_Check_FailedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`The verification was not finished. ${i?.why}`)
};

/**
* | output |
* | --- |
* | "The verification was not finished. {why}" |
*
* @param {Log_Check_FailedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const log_check_failed = /** @type {((inputs: Log_Check_FailedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Log_Check_FailedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_log_check_failed(inputs)
	return nl_log_check_failed(inputs)
});