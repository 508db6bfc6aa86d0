/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Statistics_Files_UnknownInputs */

const nl_statistics_files_unknown = /** @type {(inputs: Statistics_Files_UnknownInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dit cijfer bestaat niet. Kies een getal in een tabel van de cijfers.`)
};

const en_statistics_files_unknown = /** @type {(inputs: Statistics_Files_UnknownInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This figure does not exist. Choose a number in a table of the figures.`)
};

/**
* | output |
* | --- |
* | "This figure does not exist. Choose a number in a table of the figures." |
*
* @param {Statistics_Files_UnknownInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const statistics_files_unknown = /** @type {((inputs?: Statistics_Files_UnknownInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Statistics_Files_UnknownInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_statistics_files_unknown(inputs)
	return nl_statistics_files_unknown(inputs)
});