/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_Organisation_End_FilesInputs */

const nl_people_organisation_end_files = /** @type {(inputs: People_Organisation_End_FilesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Open dossiers waarin zij meedoet`)
};

const en_people_organisation_end_files = /** @type {(inputs: People_Organisation_End_FilesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Open files it takes part in`)
};

/**
* | output |
* | --- |
* | "Open files it takes part in" |
*
* @param {People_Organisation_End_FilesInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_organisation_end_files = /** @type {((inputs?: People_Organisation_End_FilesInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Organisation_End_FilesInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_organisation_end_files(inputs)
	return nl_people_organisation_end_files(inputs)
});