/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_Token_NeverInputs */

const nl_people_token_never = /** @type {(inputs: People_Token_NeverInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nog niet`)
};

const en_people_token_never = /** @type {(inputs: People_Token_NeverInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Not yet`)
};

/**
* | output |
* | --- |
* | "Not yet" |
*
* @param {People_Token_NeverInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_token_never = /** @type {((inputs?: People_Token_NeverInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Token_NeverInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_token_never(inputs)
	return nl_people_token_never(inputs)
});