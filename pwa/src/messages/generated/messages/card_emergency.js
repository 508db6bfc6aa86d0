/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Card_EmergencyInputs */

const nl_card_emergency = /** @type {(inputs: Card_EmergencyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Direct gevaar`)
};

const en_card_emergency = /** @type {(inputs: Card_EmergencyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Immediate danger`)
};

/**
* | output |
* | --- |
* | "Immediate danger" |
*
* @param {Card_EmergencyInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const card_emergency = /** @type {((inputs?: Card_EmergencyInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Card_EmergencyInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_card_emergency(inputs)
	return nl_card_emergency(inputs)
});