/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} App_Pin_KeptInputs */

const nl_app_pin_kept = /** @type {(inputs: App_Pin_KeptInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`De pincode is bewaard.`)
};

const en_app_pin_kept = /** @type {(inputs: App_Pin_KeptInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The PIN is kept.`)
};

/**
* | output |
* | --- |
* | "The PIN is kept." |
*
* @param {App_Pin_KeptInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const app_pin_kept = /** @type {((inputs?: App_Pin_KeptInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<App_Pin_KeptInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_app_pin_kept(inputs)
	return nl_app_pin_kept(inputs)
});