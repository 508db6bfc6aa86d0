/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_Token_TitleInputs */

const nl_people_token_title = /** @type {(inputs: People_Token_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Programma's van partners`)
};

const en_people_token_title = /** @type {(inputs: People_Token_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Partners' programs`)
};

/**
* | output |
* | --- |
* | "Partners' programs" |
*
* @param {People_Token_TitleInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_token_title = /** @type {((inputs?: People_Token_TitleInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Token_TitleInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_token_title(inputs)
	return nl_people_token_title(inputs)
});