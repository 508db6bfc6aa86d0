/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_Token_End_MoreInputs */

const nl_people_token_end_more = /** @type {(inputs: People_Token_End_MoreInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`U kunt dit niet terugdraaien. Heeft het programma nog geen ander token, dan staat het stil tot u een nieuw token maakt.`)
};

const en_people_token_end_more = /** @type {(inputs: People_Token_End_MoreInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`You cannot undo this. If the program has no other token, it stands still until you make a new one.`)
};

/**
* | output |
* | --- |
* | "You cannot undo this. If the program has no other token, it stands still until you make a new one." |
*
* @param {People_Token_End_MoreInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_token_end_more = /** @type {((inputs?: People_Token_End_MoreInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Token_End_MoreInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_token_end_more(inputs)
	return nl_people_token_end_more(inputs)
});