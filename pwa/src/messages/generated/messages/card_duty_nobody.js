/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Card_Duty_NobodyInputs */

const nl_card_duty_nobody = /** @type {(inputs: Card_Duty_NobodyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Volgens het rooster heeft nu niemand dienst.`)
};

const en_card_duty_nobody = /** @type {(inputs: Card_Duty_NobodyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`By the roster nobody is on duty now.`)
};

/**
* | output |
* | --- |
* | "By the roster nobody is on duty now." |
*
* @param {Card_Duty_NobodyInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const card_duty_nobody = /** @type {((inputs?: Card_Duty_NobodyInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Card_Duty_NobodyInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_card_duty_nobody(inputs)
	return nl_card_duty_nobody(inputs)
});