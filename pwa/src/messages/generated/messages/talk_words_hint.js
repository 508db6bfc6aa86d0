/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Talk_Words_HintInputs */

const nl_talk_words_hint = /** @type {(inputs: Talk_Words_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Afspraken, doelen en stappen staan er zoals ze zijn getypt. Lees ze eerst zelf.`)
};

const en_talk_words_hint = /** @type {(inputs: Talk_Words_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Agreements, goals and steps are shown as they were typed. Read them yourself first.`)
};

/**
* | output |
* | --- |
* | "Agreements, goals and steps are shown as they were typed. Read them yourself first." |
*
* @param {Talk_Words_HintInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const talk_words_hint = /** @type {((inputs?: Talk_Words_HintInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Talk_Words_HintInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_talk_words_hint(inputs)
	return nl_talk_words_hint(inputs)
});