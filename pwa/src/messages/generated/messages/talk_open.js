/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Talk_OpenInputs */

const nl_talk_open = /** @type {(inputs: Talk_OpenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Samen kijken`)
};

const en_talk_open = /** @type {(inputs: Talk_OpenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Look together`)
};

/**
* | output |
* | --- |
* | "Look together" |
*
* @param {Talk_OpenInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const talk_open = /** @type {((inputs?: Talk_OpenInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Talk_OpenInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_talk_open(inputs)
	return nl_talk_open(inputs)
});