/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Overview_Files_DoInputs */

const nl_overview_files_do = /** @type {(inputs: Overview_Files_DoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bestand maken`)
};

const en_overview_files_do = /** @type {(inputs: Overview_Files_DoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Make the file`)
};

/**
* | output |
* | --- |
* | "Make the file" |
*
* @param {Overview_Files_DoInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const overview_files_do = /** @type {((inputs?: Overview_Files_DoInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Overview_Files_DoInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_overview_files_do(inputs)
	return nl_overview_files_do(inputs)
});