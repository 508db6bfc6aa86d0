/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Card_Duty_SelfInputs */

const nl_card_duty_self = /** @type {(inputs: Card_Duty_SelfInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`U heeft nu zelf dienst.`)
};

const en_card_duty_self = /** @type {(inputs: Card_Duty_SelfInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`You are on duty now yourself.`)
};

/**
* | output |
* | --- |
* | "You are on duty now yourself." |
*
* @param {Card_Duty_SelfInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const card_duty_self = /** @type {((inputs?: Card_Duty_SelfInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Card_Duty_SelfInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_card_duty_self(inputs)
	return nl_card_duty_self(inputs)
});