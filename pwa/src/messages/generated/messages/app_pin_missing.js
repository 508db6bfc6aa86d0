/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} App_Pin_MissingInputs */

const nl_app_pin_missing = /** @type {(inputs: App_Pin_MissingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vul uw pincode in.`)
};

const en_app_pin_missing = /** @type {(inputs: App_Pin_MissingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Enter your PIN.`)
};

/**
* | output |
* | --- |
* | "Enter your PIN." |
*
* @param {App_Pin_MissingInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const app_pin_missing = /** @type {((inputs?: App_Pin_MissingInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<App_Pin_MissingInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_app_pin_missing(inputs)
	return nl_app_pin_missing(inputs)
});