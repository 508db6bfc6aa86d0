/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} App_Space_LittleInputs */

const nl_app_space_little = /** @type {(inputs: App_Space_LittleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dit apparaat is bijna vol`)
};

const en_app_space_little = /** @type {(inputs: App_Space_LittleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This device is nearly full`)
};

/**
* | output |
* | --- |
* | "This device is nearly full" |
*
* @param {App_Space_LittleInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const app_space_little = /** @type {((inputs?: App_Space_LittleInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<App_Space_LittleInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_app_space_little(inputs)
	return nl_app_space_little(inputs)
});