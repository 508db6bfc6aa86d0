/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_To_FileInputs */

const nl_visit_to_file = /** @type {(inputs: Visit_To_FileInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Naar het dossier`)
};

const en_visit_to_file = /** @type {(inputs: Visit_To_FileInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`To the file`)
};

/**
* | output |
* | --- |
* | "To the file" |
*
* @param {Visit_To_FileInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_to_file = /** @type {((inputs?: Visit_To_FileInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_To_FileInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_to_file(inputs)
	return nl_visit_to_file(inputs)
});