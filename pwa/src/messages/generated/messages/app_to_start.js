/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} App_To_StartInputs */

const nl_app_to_start = /** @type {(inputs: App_To_StartInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Naar het begin`)
};

const en_app_to_start = /** @type {(inputs: App_To_StartInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`To the start`)
};

/**
* | output |
* | --- |
* | "To the start" |
*
* @param {App_To_StartInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const app_to_start = /** @type {((inputs?: App_To_StartInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<App_To_StartInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_app_to_start(inputs)
	return nl_app_to_start(inputs)
});