/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_Token_SecretInputs */

const nl_people_token_secret = /** @type {(inputs: People_Token_SecretInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Token`)
};

const en_people_token_secret = /** @type {(inputs: People_Token_SecretInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Token`)
};

/**
* | output |
* | --- |
* | "Token" |
*
* @param {People_Token_SecretInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_token_secret = /** @type {((inputs?: People_Token_SecretInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Token_SecretInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_token_secret(inputs)
	return nl_people_token_secret(inputs)
});