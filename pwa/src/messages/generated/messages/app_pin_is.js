/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} App_Pin_IsInputs */

const nl_app_pin_is = /** @type {(inputs: App_Pin_IsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`U hebt een pincode. Vul een nieuwe in om hem te wijzigen: 4 tot 8 cijfers.`)
};

const en_app_pin_is = /** @type {(inputs: App_Pin_IsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`You have a PIN. Fill in a new one to change it: 4 to 8 digits.`)
};

/**
* | output |
* | --- |
* | "You have a PIN. Fill in a new one to change it: 4 to 8 digits." |
*
* @param {App_Pin_IsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const app_pin_is = /** @type {((inputs?: App_Pin_IsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<App_Pin_IsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_app_pin_is(inputs)
	return nl_app_pin_is(inputs)
});