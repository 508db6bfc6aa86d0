/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Log_IntroInputs */

const nl_log_intro = /** @type {(inputs: Log_IntroInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Hier ziet u wie dossiers zag en of het logboek klopt. Wat in de dossiers staat, ziet u hier niet.`)
};

const en_log_intro = /** @type {(inputs: Log_IntroInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Here you see who saw files and whether the log is intact. You do not see what is in the files.`)
};

/**
* | output |
* | --- |
* | "Here you see who saw files and whether the log is intact. You do not see what is in the files." |
*
* @param {Log_IntroInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const log_intro = /** @type {((inputs?: Log_IntroInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Log_IntroInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_log_intro(inputs)
	return nl_log_intro(inputs)
});