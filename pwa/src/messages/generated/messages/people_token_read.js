/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_Token_ReadInputs */

const nl_people_token_read = /** @type {(inputs: People_Token_ReadInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Lezen`)
};

const en_people_token_read = /** @type {(inputs: People_Token_ReadInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Read`)
};

/**
* | output |
* | --- |
* | "Read" |
*
* @param {People_Token_ReadInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_token_read = /** @type {((inputs?: People_Token_ReadInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Token_ReadInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_token_read(inputs)
	return nl_people_token_read(inputs)
});