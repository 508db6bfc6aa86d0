/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Log_TitleInputs */

const nl_log_title = /** @type {(inputs: Log_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Logboek van wie dossiers zag`)
};

const en_log_title = /** @type {(inputs: Log_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Log of who saw files`)
};

/**
* | output |
* | --- |
* | "Log of who saw files" |
*
* @param {Log_TitleInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const log_title = /** @type {((inputs?: Log_TitleInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Log_TitleInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_log_title(inputs)
	return nl_log_title(inputs)
});