/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Talk_LanguageInputs */

const nl_talk_language = /** @type {(inputs: Talk_LanguageInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`In welke taal?`)
};

const en_talk_language = /** @type {(inputs: Talk_LanguageInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`In which language?`)
};

/**
* | output |
* | --- |
* | "In which language?" |
*
* @param {Talk_LanguageInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const talk_language = /** @type {((inputs?: Talk_LanguageInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Talk_LanguageInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_talk_language(inputs)
	return nl_talk_language(inputs)
});