/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ seconds: NonNullable<unknown> }} App_Sign_In_WaitInputs */

const nl_app_sign_in_wait = /** @type {(inputs: App_Sign_In_WaitInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Er is te vaak geprobeerd. Wacht ${i?.seconds} seconden en probeer het opnieuw.`)
};

const en_app_sign_in_wait = /** @type {(inputs: App_Sign_In_WaitInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`There were too many attempts. Wait ${i?.seconds} seconds and try again.`)
};

/**
* | output |
* | --- |
* | "There were too many attempts. Wait {seconds} seconds and try again." |
*
* @param {App_Sign_In_WaitInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const app_sign_in_wait = /** @type {((inputs: App_Sign_In_WaitInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<App_Sign_In_WaitInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_app_sign_in_wait(inputs)
	return nl_app_sign_in_wait(inputs)
});