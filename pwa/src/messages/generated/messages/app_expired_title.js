/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} App_Expired_TitleInputs */

const nl_app_expired_title = /** @type {(inputs: App_Expired_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Uw aanmelding is verlopen`)
};

const en_app_expired_title = /** @type {(inputs: App_Expired_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Your session has ended`)
};

/**
* | output |
* | --- |
* | "Your session has ended" |
*
* @param {App_Expired_TitleInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const app_expired_title = /** @type {((inputs?: App_Expired_TitleInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<App_Expired_TitleInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_app_expired_title(inputs)
	return nl_app_expired_title(inputs)
});