/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_Token_MakeInputs */

const nl_people_token_make = /** @type {(inputs: People_Token_MakeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Token maken`)
};

const en_people_token_make = /** @type {(inputs: People_Token_MakeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Make the token`)
};

/**
* | output |
* | --- |
* | "Make the token" |
*
* @param {People_Token_MakeInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_token_make = /** @type {((inputs?: People_Token_MakeInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Token_MakeInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_token_make(inputs)
	return nl_people_token_make(inputs)
});