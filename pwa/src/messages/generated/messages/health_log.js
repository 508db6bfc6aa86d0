/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Health_LogInputs */

const nl_health_log = /** @type {(inputs: Health_LogInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Logboek van wie dossiers zag`)
};

const en_health_log = /** @type {(inputs: Health_LogInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Log of who saw files`)
};

/**
* | output |
* | --- |
* | "Log of who saw files" |
*
* @param {Health_LogInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const health_log = /** @type {((inputs?: Health_LogInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Health_LogInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_health_log(inputs)
	return nl_health_log(inputs)
});