/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} App_Storage_NoInputs */

const nl_app_storage_no = /** @type {(inputs: App_Storage_NoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`De browser kan opruimen als het apparaat vol raakt`)
};

const en_app_storage_no = /** @type {(inputs: App_Storage_NoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The browser may clean up when the device gets full`)
};

/**
* | output |
* | --- |
* | "The browser may clean up when the device gets full" |
*
* @param {App_Storage_NoInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const app_storage_no = /** @type {((inputs?: App_Storage_NoInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<App_Storage_NoInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_app_storage_no(inputs)
	return nl_app_storage_no(inputs)
});