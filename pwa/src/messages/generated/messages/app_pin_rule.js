/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} App_Pin_RuleInputs */

const nl_app_pin_rule = /** @type {(inputs: App_Pin_RuleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kies 4 tot 8 cijfers.`)
};

const en_app_pin_rule = /** @type {(inputs: App_Pin_RuleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Choose 4 to 8 digits.`)
};

/**
* | output |
* | --- |
* | "Choose 4 to 8 digits." |
*
* @param {App_Pin_RuleInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const app_pin_rule = /** @type {((inputs?: App_Pin_RuleInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<App_Pin_RuleInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_app_pin_rule(inputs)
	return nl_app_pin_rule(inputs)
});