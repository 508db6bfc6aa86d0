/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Card_No_PartnersInputs */

const nl_card_no_partners = /** @type {(inputs: Card_No_PartnersInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Er doet nog geen andere organisatie mee.`)
};

const en_card_no_partners = /** @type {(inputs: Card_No_PartnersInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No other organisation takes part yet.`)
};

/**
* | output |
* | --- |
* | "No other organisation takes part yet." |
*
* @param {Card_No_PartnersInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const card_no_partners = /** @type {((inputs?: Card_No_PartnersInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Card_No_PartnersInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_card_no_partners(inputs)
	return nl_card_no_partners(inputs)
});