/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_Token_End_DoInputs */

const nl_people_token_end_do = /** @type {(inputs: People_Token_End_DoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nu intrekken`)
};

const en_people_token_end_do = /** @type {(inputs: People_Token_End_DoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Revoke now`)
};

/**
* | output |
* | --- |
* | "Revoke now" |
*
* @param {People_Token_End_DoInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_token_end_do = /** @type {((inputs?: People_Token_End_DoInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Token_End_DoInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_token_end_do(inputs)
	return nl_people_token_end_do(inputs)
});