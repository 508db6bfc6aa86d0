/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_Token_WriteInputs */

const nl_people_token_write = /** @type {(inputs: People_Token_WriteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vastleggen`)
};

const en_people_token_write = /** @type {(inputs: People_Token_WriteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Write down`)
};

/**
* | output |
* | --- |
* | "Write down" |
*
* @param {People_Token_WriteInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_token_write = /** @type {((inputs?: People_Token_WriteInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Token_WriteInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_token_write(inputs)
	return nl_people_token_write(inputs)
});