/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Talk_BeginInputs */

const nl_talk_begin = /** @type {(inputs: Talk_BeginInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Begin`)
};

const en_talk_begin = /** @type {(inputs: Talk_BeginInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Begin`)
};

/**
* | output |
* | --- |
* | "Begin" |
*
* @param {Talk_BeginInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const talk_begin = /** @type {((inputs?: Talk_BeginInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Talk_BeginInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_talk_begin(inputs)
	return nl_talk_begin(inputs)
});