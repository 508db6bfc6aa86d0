/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_Token_UsableInputs */

const nl_people_token_usable = /** @type {(inputs: People_Token_UsableInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Te gebruiken`)
};

const en_people_token_usable = /** @type {(inputs: People_Token_UsableInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Usable`)
};

/**
* | output |
* | --- |
* | "Usable" |
*
* @param {People_Token_UsableInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_token_usable = /** @type {((inputs?: People_Token_UsableInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Token_UsableInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_token_usable(inputs)
	return nl_people_token_usable(inputs)
});