/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Card_No_NumbersInputs */

const nl_card_no_numbers = /** @type {(inputs: Card_No_NumbersInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Van uw regio staan er nog geen nummers op dit apparaat.`)
};

const en_card_no_numbers = /** @type {(inputs: Card_No_NumbersInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`There are no numbers of your region on this device yet.`)
};

/**
* | output |
* | --- |
* | "There are no numbers of your region on this device yet." |
*
* @param {Card_No_NumbersInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const card_no_numbers = /** @type {((inputs?: Card_No_NumbersInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Card_No_NumbersInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_card_no_numbers(inputs)
	return nl_card_no_numbers(inputs)
});