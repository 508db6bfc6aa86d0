/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_Token_On_ServerInputs */

const nl_people_token_on_server = /** @type {(inputs: People_Token_On_ServerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Op de server`)
};

const en_people_token_on_server = /** @type {(inputs: People_Token_On_ServerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`On the server`)
};

/**
* | output |
* | --- |
* | "On the server" |
*
* @param {People_Token_On_ServerInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_token_on_server = /** @type {((inputs?: People_Token_On_ServerInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Token_On_ServerInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_token_on_server(inputs)
	return nl_people_token_on_server(inputs)
});