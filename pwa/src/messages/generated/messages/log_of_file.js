/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Log_Of_FileInputs */

const nl_log_of_file = /** @type {(inputs: Log_Of_FileInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wie zag één dossier`)
};

const en_log_of_file = /** @type {(inputs: Log_Of_FileInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Who saw one file`)
};

/**
* | output |
* | --- |
* | "Who saw one file" |
*
* @param {Log_Of_FileInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const log_of_file = /** @type {((inputs?: Log_Of_FileInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Log_Of_FileInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_log_of_file(inputs)
	return nl_log_of_file(inputs)
});