/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Card_Rent_OfficerInputs */

const nl_card_rent_officer = /** @type {(inputs: Card_Rent_OfficerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Medewerker van de verhuurder`)
};

const en_card_rent_officer = /** @type {(inputs: Card_Rent_OfficerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The landlord's officer`)
};

/**
* | output |
* | --- |
* | "The landlord's officer" |
*
* @param {Card_Rent_OfficerInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const card_rent_officer = /** @type {((inputs?: Card_Rent_OfficerInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Card_Rent_OfficerInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_card_rent_officer(inputs)
	return nl_card_rent_officer(inputs)
});