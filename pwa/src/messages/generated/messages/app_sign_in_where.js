/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} App_Sign_In_WhereInputs */

const nl_app_sign_in_where = /** @type {(inputs: App_Sign_In_WhereInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Waar werkt u?`)
};

const en_app_sign_in_where = /** @type {(inputs: App_Sign_In_WhereInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Where do you work?`)
};

/**
* | output |
* | --- |
* | "Where do you work?" |
*
* @param {App_Sign_In_WhereInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const app_sign_in_where = /** @type {((inputs?: App_Sign_In_WhereInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<App_Sign_In_WhereInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_app_sign_in_where(inputs)
	return nl_app_sign_in_where(inputs)
});