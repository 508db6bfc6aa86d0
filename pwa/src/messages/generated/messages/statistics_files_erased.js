/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown> }} Statistics_Files_ErasedInputs */

const nl_statistics_files_erased = /** @type {(inputs: Statistics_Files_ErasedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.count} hiervan is van huishoudens die zijn gewist. Daarvan is geen dossier meer.`)
};

const en_statistics_files_erased = /** @type {(inputs: Statistics_Files_ErasedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.count} of it is of households that were erased. There is no file of those any more.`)
};

/**
* | output |
* | --- |
* | "{count} of it is of households that were erased. There is no file of those any more." |
*
* @param {Statistics_Files_ErasedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const statistics_files_erased = /** @type {((inputs: Statistics_Files_ErasedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Statistics_Files_ErasedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_statistics_files_erased(inputs)
	return nl_statistics_files_erased(inputs)
});