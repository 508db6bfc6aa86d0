/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_Token_Rent_HintInputs */

const nl_people_token_rent_hint = /** @type {(inputs: People_Token_Rent_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Alleen bestanden met huurachterstanden brengen, niets anders.`)
};

const en_people_token_rent_hint = /** @type {(inputs: People_Token_Rent_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Only bring files with rent arrears, nothing else.`)
};

/**
* | output |
* | --- |
* | "Only bring files with rent arrears, nothing else." |
*
* @param {People_Token_Rent_HintInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_token_rent_hint = /** @type {((inputs?: People_Token_Rent_HintInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Token_Rent_HintInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_token_rent_hint(inputs)
	return nl_people_token_rent_hint(inputs)
});