/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Rights_Disputed_WordInputs */

const nl_rights_disputed_word = /** @type {(inputs: Rights_Disputed_WordInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Niet eens`)
};

const en_rights_disputed_word = /** @type {(inputs: Rights_Disputed_WordInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Disagrees`)
};

/**
* | output |
* | --- |
* | "Disagrees" |
*
* @param {Rights_Disputed_WordInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rights_disputed_word = /** @type {((inputs?: Rights_Disputed_WordInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rights_Disputed_WordInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rights_disputed_word(inputs)
	return nl_rights_disputed_word(inputs)
});