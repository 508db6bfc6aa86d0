/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Talk_Words_ShowInputs */

const nl_talk_words_show = /** @type {(inputs: Talk_Words_ShowInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Laten zien`)
};

const en_talk_words_show = /** @type {(inputs: Talk_Words_ShowInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Show`)
};

/**
* | output |
* | --- |
* | "Show" |
*
* @param {Talk_Words_ShowInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const talk_words_show = /** @type {((inputs?: Talk_Words_ShowInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Talk_Words_ShowInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_talk_words_show(inputs)
	return nl_talk_words_show(inputs)
});