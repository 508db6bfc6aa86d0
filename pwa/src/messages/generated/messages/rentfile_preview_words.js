/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ lines: NonNullable<unknown>, tenancies: NonNullable<unknown> }} Rentfile_Preview_WordsInputs */

const nl_rentfile_preview_words = /** @type {(inputs: Rentfile_Preview_WordsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Gelezen: ${i?.lines} regels van ${i?.tenancies} huurovereenkomsten. Er is nog niets gewijzigd.`)
};

const en_rentfile_preview_words = /** @type {(inputs: Rentfile_Preview_WordsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Read: ${i?.lines} lines of ${i?.tenancies} tenancies. Nothing has been changed yet.`)
};

/**
* | output |
* | --- |
* | "Read: {lines} lines of {tenancies} tenancies. Nothing has been changed yet." |
*
* @param {Rentfile_Preview_WordsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rentfile_preview_words = /** @type {((inputs: Rentfile_Preview_WordsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rentfile_Preview_WordsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rentfile_preview_words(inputs)
	return nl_rentfile_preview_words(inputs)
});