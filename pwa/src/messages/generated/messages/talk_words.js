/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Talk_WordsInputs */

const nl_talk_words = /** @type {(inputs: Talk_WordsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wat collega's opschreven`)
};

const en_talk_words = /** @type {(inputs: Talk_WordsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What colleagues wrote down`)
};

/**
* | output |
* | --- |
* | "What colleagues wrote down" |
*
* @param {Talk_WordsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const talk_words = /** @type {((inputs?: Talk_WordsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Talk_WordsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_talk_words(inputs)
	return nl_talk_words(inputs)
});