/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_Token_MadeInputs */

const nl_people_token_made = /** @type {(inputs: People_Token_MadeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Gemaakt door`)
};

const en_people_token_made = /** @type {(inputs: People_Token_MadeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Made by`)
};

/**
* | output |
* | --- |
* | "Made by" |
*
* @param {People_Token_MadeInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_token_made = /** @type {((inputs?: People_Token_MadeInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Token_MadeInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_token_made(inputs)
	return nl_people_token_made(inputs)
});