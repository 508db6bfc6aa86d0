/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Talk_TitleInputs */

const nl_talk_title = /** @type {(inputs: Talk_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Samen kijken`)
};

const en_talk_title = /** @type {(inputs: Talk_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Look together`)
};

/**
* | output |
* | --- |
* | "Look together" |
*
* @param {Talk_TitleInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const talk_title = /** @type {((inputs?: Talk_TitleInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Talk_TitleInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_talk_title(inputs)
	return nl_talk_title(inputs)
});