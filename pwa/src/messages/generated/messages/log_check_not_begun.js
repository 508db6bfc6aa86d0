/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Log_Check_Not_BegunInputs */

const nl_log_check_not_begun = /** @type {(inputs: Log_Check_Not_BegunInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`De controle is niet begonnen. Kijk of er verbinding is en probeer het opnieuw.`)
};

const en_log_check_not_begun = /** @type {(inputs: Log_Check_Not_BegunInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The verification did not begin. See whether there is a connection and try again.`)
};

/**
* | output |
* | --- |
* | "The verification did not begin. See whether there is a connection and try again." |
*
* @param {Log_Check_Not_BegunInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const log_check_not_begun = /** @type {((inputs?: Log_Check_Not_BegunInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Log_Check_Not_BegunInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_log_check_not_begun(inputs)
	return nl_log_check_not_begun(inputs)
});