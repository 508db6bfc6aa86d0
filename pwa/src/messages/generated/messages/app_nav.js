/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} App_NavInputs */

const nl_app_nav = /** @type {(inputs: App_NavInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Onderdelen van de app`)
};

const en_app_nav = /** @type {(inputs: App_NavInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Parts of the app`)
};

/**
* | output |
* | --- |
* | "Parts of the app" |
*
* @param {App_NavInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const app_nav = /** @type {((inputs?: App_NavInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<App_NavInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_app_nav(inputs)
	return nl_app_nav(inputs)
});