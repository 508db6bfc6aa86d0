/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} App_Not_Loaded_TitleInputs */

const nl_app_not_loaded_title = /** @type {(inputs: App_Not_Loaded_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dit onderdeel kon niet openen`)
};

const en_app_not_loaded_title = /** @type {(inputs: App_Not_Loaded_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This part could not open`)
};

/**
* | output |
* | --- |
* | "This part could not open" |
*
* @param {App_Not_Loaded_TitleInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const app_not_loaded_title = /** @type {((inputs?: App_Not_Loaded_TitleInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<App_Not_Loaded_TitleInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_app_not_loaded_title(inputs)
	return nl_app_not_loaded_title(inputs)
});