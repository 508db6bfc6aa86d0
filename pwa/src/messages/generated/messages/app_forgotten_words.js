/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} App_Forgotten_WordsInputs */

const nl_app_forgotten_words = /** @type {(inputs: App_Forgotten_WordsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wat al is verzonden, staat veilig op de server.`)
};

const en_app_forgotten_words = /** @type {(inputs: App_Forgotten_WordsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What was sent is safe on the server.`)
};

/**
* | output |
* | --- |
* | "What was sent is safe on the server." |
*
* @param {App_Forgotten_WordsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const app_forgotten_words = /** @type {((inputs?: App_Forgotten_WordsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<App_Forgotten_WordsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_app_forgotten_words(inputs)
	return nl_app_forgotten_words(inputs)
});