/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_Organisation_End_TokensInputs */

const nl_people_organisation_end_tokens = /** @type {(inputs: People_Organisation_End_TokensInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Tokens van programma's die nog werken`)
};

const en_people_organisation_end_tokens = /** @type {(inputs: People_Organisation_End_TokensInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Tokens of programs that still work`)
};

/**
* | output |
* | --- |
* | "Tokens of programs that still work" |
*
* @param {People_Organisation_End_TokensInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_organisation_end_tokens = /** @type {((inputs?: People_Organisation_End_TokensInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Organisation_End_TokensInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_organisation_end_tokens(inputs)
	return nl_people_organisation_end_tokens(inputs)
});