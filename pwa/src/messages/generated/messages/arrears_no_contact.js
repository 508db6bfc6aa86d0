/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Arrears_No_ContactInputs */

const nl_arrears_no_contact = /** @type {(inputs: Arrears_No_ContactInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nog geen contact gezocht`)
};

const en_arrears_no_contact = /** @type {(inputs: Arrears_No_ContactInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No contact sought yet`)
};

/**
* | output |
* | --- |
* | "No contact sought yet" |
*
* @param {Arrears_No_ContactInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const arrears_no_contact = /** @type {((inputs?: Arrears_No_ContactInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Arrears_No_ContactInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_arrears_no_contact(inputs)
	return nl_arrears_no_contact(inputs)
});