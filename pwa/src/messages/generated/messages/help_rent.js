/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Help_RentInputs */

const nl_help_rent = /** @type {(inputs: Help_RentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Het huurbestand van de maand`)
};

const en_help_rent = /** @type {(inputs: Help_RentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The month's rent file`)
};

/**
* | output |
* | --- |
* | "The month's rent file" |
*
* @param {Help_RentInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const help_rent = /** @type {((inputs?: Help_RentInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Help_RentInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_help_rent(inputs)
	return nl_help_rent(inputs)
});