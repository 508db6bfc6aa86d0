/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Card_No_NumberInputs */

const nl_card_no_number = /** @type {(inputs: Card_No_NumberInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Er staat geen nummer op dit apparaat.`)
};

const en_card_no_number = /** @type {(inputs: Card_No_NumberInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`There is no number on this device.`)
};

/**
* | output |
* | --- |
* | "There is no number on this device." |
*
* @param {Card_No_NumberInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const card_no_number = /** @type {((inputs?: Card_No_NumberInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Card_No_NumberInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_card_no_number(inputs)
	return nl_card_no_number(inputs)
});