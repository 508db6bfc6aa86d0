/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_Token_GoneInputs */

const nl_people_token_gone = /** @type {(inputs: People_Token_GoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Werkt niet meer`)
};

const en_people_token_gone = /** @type {(inputs: People_Token_GoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Works no more`)
};

/**
* | output |
* | --- |
* | "Works no more" |
*
* @param {People_Token_GoneInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_token_gone = /** @type {((inputs?: People_Token_GoneInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Token_GoneInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_token_gone(inputs)
	return nl_people_token_gone(inputs)
});