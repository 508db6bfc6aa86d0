/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} App_Pin_TrivialInputs */

const nl_app_pin_trivial = /** @type {(inputs: App_Pin_TrivialInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Deze pincode raadt iedereen. Kies geen reeks en geen herhaling.`)
};

const en_app_pin_trivial = /** @type {(inputs: App_Pin_TrivialInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Anyone could guess this PIN. Do not use a series or a repetition.`)
};

/**
* | output |
* | --- |
* | "Anyone could guess this PIN. Do not use a series or a repetition." |
*
* @param {App_Pin_TrivialInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const app_pin_trivial = /** @type {((inputs?: App_Pin_TrivialInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<App_Pin_TrivialInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_app_pin_trivial(inputs)
	return nl_app_pin_trivial(inputs)
});