/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} App_Space_NoneInputs */

const nl_app_space_none = /** @type {(inputs: App_Space_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dit apparaat is vol`)
};

const en_app_space_none = /** @type {(inputs: App_Space_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This device is full`)
};

/**
* | output |
* | --- |
* | "This device is full" |
*
* @param {App_Space_NoneInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const app_space_none = /** @type {((inputs?: App_Space_NoneInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<App_Space_NoneInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_app_space_none(inputs)
	return nl_app_space_none(inputs)
});