/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} App_PinInputs */

const nl_app_pin = /** @type {(inputs: App_PinInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Pincode voor het scherm`)
};

const en_app_pin = /** @type {(inputs: App_PinInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`PIN for the screen`)
};

/**
* | output |
* | --- |
* | "PIN for the screen" |
*
* @param {App_PinInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const app_pin = /** @type {((inputs?: App_PinInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<App_PinInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_app_pin(inputs)
	return nl_app_pin(inputs)
});