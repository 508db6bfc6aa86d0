/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_Token_Schema_HintInputs */

const nl_people_token_schema_hint = /** @type {(inputs: People_Token_Schema_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Voor wie het programma bouwt. Geeft geen dossiers.`)
};

const en_people_token_schema_hint = /** @type {(inputs: People_Token_Schema_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`For who builds the program. Gives no files.`)
};

/**
* | output |
* | --- |
* | "For who builds the program. Gives no files." |
*
* @param {People_Token_Schema_HintInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_token_schema_hint = /** @type {((inputs?: People_Token_Schema_HintInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Token_Schema_HintInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_token_schema_hint(inputs)
	return nl_people_token_schema_hint(inputs)
});