/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_Token_NewInputs */

const nl_people_token_new = /** @type {(inputs: People_Token_NewInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Token maken`)
};

const en_people_token_new = /** @type {(inputs: People_Token_NewInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Make a token`)
};

/**
* | output |
* | --- |
* | "Make a token" |
*
* @param {People_Token_NewInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_token_new = /** @type {((inputs?: People_Token_NewInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Token_NewInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_token_new(inputs)
	return nl_people_token_new(inputs)
});