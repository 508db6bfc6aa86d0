/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_Token_Fault_Origins_ManyInputs */

const nl_people_token_fault_origins_many = /** @type {(inputs: People_Token_Fault_Origins_ManyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Een token heeft hoogstens 10 websites.`)
};

const en_people_token_fault_origins_many = /** @type {(inputs: People_Token_Fault_Origins_ManyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`A token has at most 10 websites.`)
};

/**
* | output |
* | --- |
* | "A token has at most 10 websites." |
*
* @param {People_Token_Fault_Origins_ManyInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_token_fault_origins_many = /** @type {((inputs?: People_Token_Fault_Origins_ManyInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Token_Fault_Origins_ManyInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_token_fault_origins_many(inputs)
	return nl_people_token_fault_origins_many(inputs)
});