/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Online_File_MissingInputs */

const nl_online_file_missing = /** @type {(inputs: Online_File_MissingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dit dossier bestaat niet, of uw organisatie doet er niet (meer) in mee.`)
};

const en_online_file_missing = /** @type {(inputs: Online_File_MissingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This file does not exist, or your organisation does not (any longer) take part in it.`)
};

/**
* | output |
* | --- |
* | "This file does not exist, or your organisation does not (any longer) take part in it." |
*
* @param {Online_File_MissingInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const online_file_missing = /** @type {((inputs?: Online_File_MissingInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Online_File_MissingInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_online_file_missing(inputs)
	return nl_online_file_missing(inputs)
});