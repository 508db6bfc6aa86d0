/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Duty_Text_RegardsInputs */

const nl_duty_text_regards = /** @type {(inputs: Duty_Text_RegardsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Met vriendelijke groet,`)
};

const en_duty_text_regards = /** @type {(inputs: Duty_Text_RegardsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kind regards,`)
};

/**
* | output |
* | --- |
* | "Kind regards," |
*
* @param {Duty_Text_RegardsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const duty_text_regards = /** @type {((inputs?: Duty_Text_RegardsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Duty_Text_RegardsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_duty_text_regards(inputs)
	return nl_duty_text_regards(inputs)
});