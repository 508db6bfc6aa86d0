/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Online_File_Sign_InInputs */

const nl_online_file_sign_in = /** @type {(inputs: Online_File_Sign_InInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Meld u aan om dit dossier te openen.`)
};

const en_online_file_sign_in = /** @type {(inputs: Online_File_Sign_InInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Sign in to open this file.`)
};

/**
* | output |
* | --- |
* | "Sign in to open this file." |
*
* @param {Online_File_Sign_InInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const online_file_sign_in = /** @type {((inputs?: Online_File_Sign_InInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Online_File_Sign_InInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_online_file_sign_in(inputs)
	return nl_online_file_sign_in(inputs)
});