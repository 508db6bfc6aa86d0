/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_Token_Fault_OriginsInputs */

const nl_people_token_fault_origins = /** @type {(inputs: People_Token_Fault_OriginsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Schrijf een website als https://dashboard.voorbeeld.nl, zonder wat erachter komt.`)
};

const en_people_token_fault_origins = /** @type {(inputs: People_Token_Fault_OriginsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Write a website as https://dashboard.voorbeeld.nl, without what comes behind it.`)
};

/**
* | output |
* | --- |
* | "Write a website as https://dashboard.voorbeeld.nl, without what comes behind it." |
*
* @param {People_Token_Fault_OriginsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_token_fault_origins = /** @type {((inputs?: People_Token_Fault_OriginsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Token_Fault_OriginsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_token_fault_origins(inputs)
	return nl_people_token_fault_origins(inputs)
});