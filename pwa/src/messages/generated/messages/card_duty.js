/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Card_DutyInputs */

const nl_card_duty = /** @type {(inputs: Card_DutyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Collega met dienst`)
};

const en_card_duty = /** @type {(inputs: Card_DutyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Colleague on duty`)
};

/**
* | output |
* | --- |
* | "Colleague on duty" |
*
* @param {Card_DutyInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const card_duty = /** @type {((inputs?: Card_DutyInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Card_DutyInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_card_duty(inputs)
	return nl_card_duty(inputs)
});