/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Talk_BackInputs */

const nl_talk_back = /** @type {(inputs: Talk_BackInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Terug naar het gesprek`)
};

const en_talk_back = /** @type {(inputs: Talk_BackInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Back to the conversation`)
};

/**
* | output |
* | --- |
* | "Back to the conversation" |
*
* @param {Talk_BackInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const talk_back = /** @type {((inputs?: Talk_BackInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Talk_BackInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_talk_back(inputs)
	return nl_talk_back(inputs)
});