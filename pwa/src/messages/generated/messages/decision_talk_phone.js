/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Decision_Talk_PhoneInputs */

const nl_decision_talk_phone = /** @type {(inputs: Decision_Talk_PhoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Telefonisch`)
};

const en_decision_talk_phone = /** @type {(inputs: Decision_Talk_PhoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`By phone`)
};

/**
* | output |
* | --- |
* | "By phone" |
*
* @param {Decision_Talk_PhoneInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const decision_talk_phone = /** @type {((inputs?: Decision_Talk_PhoneInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Decision_Talk_PhoneInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_decision_talk_phone(inputs)
	return nl_decision_talk_phone(inputs)
});