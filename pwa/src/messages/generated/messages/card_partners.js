/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Card_PartnersInputs */

const nl_card_partners = /** @type {(inputs: Card_PartnersInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wie helpt mee in dit dossier`)
};

const en_card_partners = /** @type {(inputs: Card_PartnersInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Who helps in this file`)
};

/**
* | output |
* | --- |
* | "Who helps in this file" |
*
* @param {Card_PartnersInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const card_partners = /** @type {((inputs?: Card_PartnersInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Card_PartnersInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_card_partners(inputs)
	return nl_card_partners(inputs)
});