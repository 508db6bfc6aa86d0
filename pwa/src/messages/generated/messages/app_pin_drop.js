/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} App_Pin_DropInputs */

const nl_app_pin_drop = /** @type {(inputs: App_Pin_DropInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Pincode weghalen`)
};

const en_app_pin_drop = /** @type {(inputs: App_Pin_DropInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Remove PIN`)
};

/**
* | output |
* | --- |
* | "Remove PIN" |
*
* @param {App_Pin_DropInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const app_pin_drop = /** @type {((inputs?: App_Pin_DropInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<App_Pin_DropInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_app_pin_drop(inputs)
	return nl_app_pin_drop(inputs)
});