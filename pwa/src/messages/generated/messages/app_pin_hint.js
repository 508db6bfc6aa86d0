/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} App_Pin_HintInputs */

const nl_app_pin_hint = /** @type {(inputs: App_Pin_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`4 tot 8 cijfers. Hiermee gaat een afgedekt bezoek verder en stopt u samen kijken.`)
};

const en_app_pin_hint = /** @type {(inputs: App_Pin_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`4 to 8 digits. With it a covered visit goes on and you stop looking together.`)
};

/**
* | output |
* | --- |
* | "4 to 8 digits. With it a covered visit goes on and you stop looking together." |
*
* @param {App_Pin_HintInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const app_pin_hint = /** @type {((inputs?: App_Pin_HintInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<App_Pin_HintInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_app_pin_hint(inputs)
	return nl_app_pin_hint(inputs)
});