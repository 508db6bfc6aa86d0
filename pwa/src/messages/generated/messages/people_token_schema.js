/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_Token_SchemaInputs */

const nl_people_token_schema = /** @type {(inputs: People_Token_SchemaInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vragen wat het systeem aanbiedt`)
};

const en_people_token_schema = /** @type {(inputs: People_Token_SchemaInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ask what the system offers`)
};

/**
* | output |
* | --- |
* | "Ask what the system offers" |
*
* @param {People_Token_SchemaInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_token_schema = /** @type {((inputs?: People_Token_SchemaInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Token_SchemaInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_token_schema(inputs)
	return nl_people_token_schema(inputs)
});