/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ lines: NonNullable<unknown>, cases: NonNullable<unknown> }} Rentfile_Cases_Preview_WordsInputs */

const nl_rentfile_cases_preview_words = /** @type {(inputs: Rentfile_Cases_Preview_WordsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Gelezen: ${i?.lines} regels van ${i?.cases} zaken. Er is nog niets gemaakt.`)
};

const en_rentfile_cases_preview_words = /** @type {(inputs: Rentfile_Cases_Preview_WordsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Read: ${i?.lines} lines of ${i?.cases} cases. Nothing is made yet.`)
};

/**
* | output |
* | --- |
* | "Read: {lines} lines of {cases} cases. Nothing is made yet." |
*
* @param {Rentfile_Cases_Preview_WordsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rentfile_cases_preview_words = /** @type {((inputs: Rentfile_Cases_Preview_WordsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rentfile_Cases_Preview_WordsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rentfile_cases_preview_words(inputs)
	return nl_rentfile_cases_preview_words(inputs)
});