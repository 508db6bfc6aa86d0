/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_Token_Fault_ScopesInputs */

const nl_people_token_fault_scopes = /** @type {(inputs: People_Token_Fault_ScopesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kies wat het programma mag.`)
};

const en_people_token_fault_scopes = /** @type {(inputs: People_Token_Fault_ScopesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Choose what the program may do.`)
};

/**
* | output |
* | --- |
* | "Choose what the program may do." |
*
* @param {People_Token_Fault_ScopesInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_token_fault_scopes = /** @type {((inputs?: People_Token_Fault_ScopesInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Token_Fault_ScopesInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_token_fault_scopes(inputs)
	return nl_people_token_fault_scopes(inputs)
});