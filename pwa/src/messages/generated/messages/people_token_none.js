/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_Token_NoneInputs */

const nl_people_token_none = /** @type {(inputs: People_Token_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Er is nog geen token gemaakt.`)
};

const en_people_token_none = /** @type {(inputs: People_Token_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No token was made yet.`)
};

/**
* | output |
* | --- |
* | "No token was made yet." |
*
* @param {People_Token_NoneInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_token_none = /** @type {((inputs?: People_Token_NoneInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Token_NoneInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_token_none(inputs)
	return nl_people_token_none(inputs)
});