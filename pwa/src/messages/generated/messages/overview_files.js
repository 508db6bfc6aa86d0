/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Overview_FilesInputs */

const nl_overview_files = /** @type {(inputs: Overview_FilesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Als bestand meegeven`)
};

const en_overview_files = /** @type {(inputs: Overview_FilesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Hand it over as a file`)
};

/**
* | output |
* | --- |
* | "Hand it over as a file" |
*
* @param {Overview_FilesInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const overview_files = /** @type {((inputs?: Overview_FilesInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Overview_FilesInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_overview_files(inputs)
	return nl_overview_files(inputs)
});