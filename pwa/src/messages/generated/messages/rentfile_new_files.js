/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Rentfile_New_FilesInputs */

const nl_rentfile_new_files = /** @type {(inputs: Rentfile_New_FilesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nieuwe dossiers`)
};

const en_rentfile_new_files = /** @type {(inputs: Rentfile_New_FilesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`New case files`)
};

/**
* | output |
* | --- |
* | "New case files" |
*
* @param {Rentfile_New_FilesInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rentfile_new_files = /** @type {((inputs?: Rentfile_New_FilesInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rentfile_New_FilesInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rentfile_new_files(inputs)
	return nl_rentfile_new_files(inputs)
});