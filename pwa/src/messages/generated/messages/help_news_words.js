/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ news: NonNullable<unknown> }} Help_News_WordsInputs */

const nl_help_news_words = /** @type {(inputs: Help_News_WordsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Onder ${i?.news} staat wat anderen deden in uw dossiers. Achter het woord staat hoeveel u nog niet las.
Tik op de naam van het huishouden: dan gaat u naar het dossier, en het bericht is gelezen.
Heeft u het dossier niet meer? Dan ziet u ook het bericht niet meer.`)
};

const en_help_news_words = /** @type {(inputs: Help_News_WordsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Under ${i?.news} you find what others did in your files. Behind the word stands how many you did not read.
Tap the name of the household: you go to the file, and the message is read.
Is the file yours no more? Then you do not see the message either.`)
};

/**
* | output |
* | --- |
* | "Under {news} you find what others did in your files. Behind the word stands how many you did not read. Tap the name of the household: you go to the file, and..." |
*
* @param {Help_News_WordsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const help_news_words = /** @type {((inputs: Help_News_WordsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Help_News_WordsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_help_news_words(inputs)
	return nl_help_news_words(inputs)
});