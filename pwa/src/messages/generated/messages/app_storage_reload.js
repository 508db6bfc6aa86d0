/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} App_Storage_ReloadInputs */

const nl_app_storage_reload = /** @type {(inputs: App_Storage_ReloadInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Opnieuw openen`)
};

const en_app_storage_reload = /** @type {(inputs: App_Storage_ReloadInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Open again`)
};

/**
* | output |
* | --- |
* | "Open again" |
*
* @param {App_Storage_ReloadInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const app_storage_reload = /** @type {((inputs?: App_Storage_ReloadInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<App_Storage_ReloadInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_app_storage_reload(inputs)
	return nl_app_storage_reload(inputs)
});