/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Release_Project_End_WordsInputs */

const nl_release_project_end_words = /** @type {(inputs: Release_Project_End_WordsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`De sleutel wordt vernietigd. Niemand kan daarna nog schuilnamen maken of herleiden. Dit is niet terug te draaien.`)
};

const en_release_project_end_words = /** @type {(inputs: Release_Project_End_WordsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The key is destroyed. Nobody can make or trace pseudonyms after that. This cannot be undone.`)
};

/**
* | output |
* | --- |
* | "The key is destroyed. Nobody can make or trace pseudonyms after that. This cannot be undone." |
*
* @param {Release_Project_End_WordsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const release_project_end_words = /** @type {((inputs?: Release_Project_End_WordsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Release_Project_End_WordsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_release_project_end_words(inputs)
	return nl_release_project_end_words(inputs)
});