/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Talk_Words_HideInputs */

const nl_talk_words_hide = /** @type {(inputs: Talk_Words_HideInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Weglaten`)
};

const en_talk_words_hide = /** @type {(inputs: Talk_Words_HideInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Leave out`)
};

/**
* | output |
* | --- |
* | "Leave out" |
*
* @param {Talk_Words_HideInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const talk_words_hide = /** @type {((inputs?: Talk_Words_HideInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Talk_Words_HideInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_talk_words_hide(inputs)
	return nl_talk_words_hide(inputs)
});