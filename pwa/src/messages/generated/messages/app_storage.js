/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} App_StorageInputs */

const nl_app_storage = /** @type {(inputs: App_StorageInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bewaren`)
};

const en_app_storage = /** @type {(inputs: App_StorageInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Keeping`)
};

/**
* | output |
* | --- |
* | "Keeping" |
*
* @param {App_StorageInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const app_storage = /** @type {((inputs?: App_StorageInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<App_StorageInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_app_storage(inputs)
	return nl_app_storage(inputs)
});