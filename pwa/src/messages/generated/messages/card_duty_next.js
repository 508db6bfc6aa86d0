/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ name: NonNullable<unknown>, when: NonNullable<unknown> }} Card_Duty_NextInputs */

const nl_card_duty_next = /** @type {(inputs: Card_Duty_NextInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Daarna: ${i?.name}, vanaf ${i?.when}`)
};

const en_card_duty_next = /** @type {(inputs: Card_Duty_NextInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Then: ${i?.name}, from ${i?.when}`)
};

/**
* | output |
* | --- |
* | "Then: {name}, from {when}" |
*
* @param {Card_Duty_NextInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const card_duty_next = /** @type {((inputs: Card_Duty_NextInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Card_Duty_NextInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_card_duty_next(inputs)
	return nl_card_duty_next(inputs)
});