/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} App_Storage_TitleInputs */

const nl_app_storage_title = /** @type {(inputs: App_Storage_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`De opslag doet het niet`)
};

const en_app_storage_title = /** @type {(inputs: App_Storage_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The storage does not work`)
};

/**
* | output |
* | --- |
* | "The storage does not work" |
*
* @param {App_Storage_TitleInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const app_storage_title = /** @type {((inputs?: App_Storage_TitleInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<App_Storage_TitleInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_app_storage_title(inputs)
	return nl_app_storage_title(inputs)
});