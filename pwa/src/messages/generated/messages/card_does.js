/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ steps: NonNullable<unknown> }} Card_DoesInputs */

const nl_card_does = /** @type {(inputs: Card_DoesInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Doet nu: ${i?.steps}`)
};

const en_card_does = /** @type {(inputs: Card_DoesInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Does now: ${i?.steps}`)
};

/**
* | output |
* | --- |
* | "Does now: {steps}" |
*
* @param {Card_DoesInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const card_does = /** @type {((inputs: Card_DoesInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Card_DoesInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_card_does(inputs)
	return nl_card_does(inputs)
});