/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Card_ContactInputs */

const nl_card_contact = /** @type {(inputs: Card_ContactInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Contact in dit dossier`)
};

const en_card_contact = /** @type {(inputs: Card_ContactInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Contact in this file`)
};

/**
* | output |
* | --- |
* | "Contact in this file" |
*
* @param {Card_ContactInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const card_contact = /** @type {((inputs?: Card_ContactInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Card_ContactInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_card_contact(inputs)
	return nl_card_contact(inputs)
});