/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ phone: NonNullable<unknown>, name: NonNullable<unknown> }} Card_Call_NameInputs */

const nl_card_call_name = /** @type {(inputs: Card_Call_NameInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Bel ${i?.phone}, ${i?.name}`)
};

const en_card_call_name = /** @type {(inputs: Card_Call_NameInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Call ${i?.phone}, ${i?.name}`)
};

/**
* | output |
* | --- |
* | "Call {phone}, {name}" |
*
* @param {Card_Call_NameInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const card_call_name = /** @type {((inputs: Card_Call_NameInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Card_Call_NameInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_card_call_name(inputs)
	return nl_card_call_name(inputs)
});