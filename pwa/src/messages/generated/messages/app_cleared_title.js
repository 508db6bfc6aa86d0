/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} App_Cleared_TitleInputs */

const nl_app_cleared_title = /** @type {(inputs: App_Cleared_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`De kluis is van dit apparaat verdwenen`)
};

const en_app_cleared_title = /** @type {(inputs: App_Cleared_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The vault has gone from this device`)
};

/**
* | output |
* | --- |
* | "The vault has gone from this device" |
*
* @param {App_Cleared_TitleInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const app_cleared_title = /** @type {((inputs?: App_Cleared_TitleInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<App_Cleared_TitleInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_app_cleared_title(inputs)
	return nl_app_cleared_title(inputs)
});