/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} App_Storage_YesInputs */

const nl_app_storage_yes = /** @type {(inputs: App_Storage_YesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`De browser wist niets vanzelf`)
};

const en_app_storage_yes = /** @type {(inputs: App_Storage_YesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The browser erases nothing by itself`)
};

/**
* | output |
* | --- |
* | "The browser erases nothing by itself" |
*
* @param {App_Storage_YesInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const app_storage_yes = /** @type {((inputs?: App_Storage_YesInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<App_Storage_YesInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_app_storage_yes(inputs)
	return nl_app_storage_yes(inputs)
});