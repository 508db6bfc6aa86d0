/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} App_Sign_In_Too_OftenInputs */

const nl_app_sign_in_too_often = /** @type {(inputs: App_Sign_In_Too_OftenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Er is te vaak geprobeerd. Wacht een minuut en probeer het opnieuw.`)
};

const en_app_sign_in_too_often = /** @type {(inputs: App_Sign_In_Too_OftenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`There were too many attempts. Wait a minute and try again.`)
};

/**
* | output |
* | --- |
* | "There were too many attempts. Wait a minute and try again." |
*
* @param {App_Sign_In_Too_OftenInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const app_sign_in_too_often = /** @type {((inputs?: App_Sign_In_Too_OftenInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<App_Sign_In_Too_OftenInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_app_sign_in_too_often(inputs)
	return nl_app_sign_in_too_often(inputs)
});