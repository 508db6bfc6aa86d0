/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Log_Not_YoursInputs */

const nl_log_not_yours = /** @type {(inputs: Log_Not_YoursInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Het logboek is voor de beheerder van het Regieteam en voor controleurs.`)
};

const en_log_not_yours = /** @type {(inputs: Log_Not_YoursInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The log is for the administrator of the Regieteam and for auditors.`)
};

/**
* | output |
* | --- |
* | "The log is for the administrator of the Regieteam and for auditors." |
*
* @param {Log_Not_YoursInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const log_not_yours = /** @type {((inputs?: Log_Not_YoursInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Log_Not_YoursInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_log_not_yours(inputs)
	return nl_log_not_yours(inputs)
});