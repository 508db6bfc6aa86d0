/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} App_Storage_LostInputs */

const nl_app_storage_lost = /** @type {(inputs: App_Storage_LostInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Deze app kan niets bewaren op dit apparaat. Daarom kunt u nu niets invullen.`)
};

const en_app_storage_lost = /** @type {(inputs: App_Storage_LostInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This app cannot keep anything on this device. That is why you cannot fill in anything now.`)
};

/**
* | output |
* | --- |
* | "This app cannot keep anything on this device. That is why you cannot fill in anything now." |
*
* @param {App_Storage_LostInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const app_storage_lost = /** @type {((inputs?: App_Storage_LostInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<App_Storage_LostInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_app_storage_lost(inputs)
	return nl_app_storage_lost(inputs)
});