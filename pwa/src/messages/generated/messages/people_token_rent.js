/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_Token_RentInputs */

const nl_people_token_rent = /** @type {(inputs: People_Token_RentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Huurbestanden aanleveren`)
};

const en_people_token_rent = /** @type {(inputs: People_Token_RentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bring rent files`)
};

/**
* | output |
* | --- |
* | "Bring rent files" |
*
* @param {People_Token_RentInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_token_rent = /** @type {((inputs?: People_Token_RentInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Token_RentInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_token_rent(inputs)
	return nl_people_token_rent(inputs)
});