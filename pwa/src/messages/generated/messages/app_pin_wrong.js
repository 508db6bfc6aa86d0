/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} App_Pin_WrongInputs */

const nl_app_pin_wrong = /** @type {(inputs: App_Pin_WrongInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Deze pincode klopt niet.`)
};

const en_app_pin_wrong = /** @type {(inputs: App_Pin_WrongInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This PIN is wrong.`)
};

/**
* | output |
* | --- |
* | "This PIN is wrong." |
*
* @param {App_Pin_WrongInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const app_pin_wrong = /** @type {((inputs?: App_Pin_WrongInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<App_Pin_WrongInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_app_pin_wrong(inputs)
	return nl_app_pin_wrong(inputs)
});