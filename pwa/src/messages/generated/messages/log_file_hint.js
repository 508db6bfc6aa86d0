/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Log_File_HintInputs */

const nl_log_file_hint = /** @type {(inputs: Log_File_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vraag het team van het dossier om de link. Plak die hier, of alleen het nummer erin.`)
};

const en_log_file_hint = /** @type {(inputs: Log_File_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ask the file's team for the link. Paste it here, or only the number in it.`)
};

/**
* | output |
* | --- |
* | "Ask the file's team for the link. Paste it here, or only the number in it." |
*
* @param {Log_File_HintInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const log_file_hint = /** @type {((inputs?: Log_File_HintInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Log_File_HintInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_log_file_hint(inputs)
	return nl_log_file_hint(inputs)
});