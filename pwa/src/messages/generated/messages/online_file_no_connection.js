/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Online_File_No_ConnectionInputs */

const nl_online_file_no_connection = /** @type {(inputs: Online_File_No_ConnectionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dit dossier staat niet op dit apparaat. Er is verbinding nodig om het te openen.`)
};

const en_online_file_no_connection = /** @type {(inputs: Online_File_No_ConnectionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This file is not on this device. A connection is needed to open it.`)
};

/**
* | output |
* | --- |
* | "This file is not on this device. A connection is needed to open it." |
*
* @param {Online_File_No_ConnectionInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const online_file_no_connection = /** @type {((inputs?: Online_File_No_ConnectionInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Online_File_No_ConnectionInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_online_file_no_connection(inputs)
	return nl_online_file_no_connection(inputs)
});