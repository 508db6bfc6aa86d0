/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_Token_BackInputs */

const nl_people_token_back = /** @type {(inputs: People_Token_BackInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Terug naar de programma's`)
};

const en_people_token_back = /** @type {(inputs: People_Token_BackInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Back to the programs`)
};

/**
* | output |
* | --- |
* | "Back to the programs" |
*
* @param {People_Token_BackInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_token_back = /** @type {((inputs?: People_Token_BackInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Token_BackInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_token_back(inputs)
	return nl_people_token_back(inputs)
});