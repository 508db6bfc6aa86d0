/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Rentfile_Cases_To_FilesInputs */

const nl_rentfile_cases_to_files = /** @type {(inputs: Rentfile_Cases_To_FilesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Naar uw werk`)
};

const en_rentfile_cases_to_files = /** @type {(inputs: Rentfile_Cases_To_FilesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`To your work`)
};

/**
* | output |
* | --- |
* | "To your work" |
*
* @param {Rentfile_Cases_To_FilesInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rentfile_cases_to_files = /** @type {((inputs?: Rentfile_Cases_To_FilesInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rentfile_Cases_To_FilesInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rentfile_cases_to_files(inputs)
	return nl_rentfile_cases_to_files(inputs)
});