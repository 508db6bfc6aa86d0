/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ when: NonNullable<unknown> }} Card_Duty_UntilInputs */

const nl_card_duty_until = /** @type {(inputs: Card_Duty_UntilInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Tot ${i?.when}`)
};

const en_card_duty_until = /** @type {(inputs: Card_Duty_UntilInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Until ${i?.when}`)
};

/**
* | output |
* | --- |
* | "Until {when}" |
*
* @param {Card_Duty_UntilInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const card_duty_until = /** @type {((inputs: Card_Duty_UntilInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Card_Duty_UntilInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_card_duty_until(inputs)
	return nl_card_duty_until(inputs)
});