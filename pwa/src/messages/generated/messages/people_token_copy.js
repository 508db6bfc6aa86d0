/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_Token_CopyInputs */

const nl_people_token_copy = /** @type {(inputs: People_Token_CopyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Token kopiëren`)
};

const en_people_token_copy = /** @type {(inputs: People_Token_CopyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Copy the token`)
};

/**
* | output |
* | --- |
* | "Copy the token" |
*
* @param {People_Token_CopyInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_token_copy = /** @type {((inputs?: People_Token_CopyInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Token_CopyInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_token_copy(inputs)
	return nl_people_token_copy(inputs)
});