/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} App_ForgottenInputs */

const nl_app_forgotten = /** @type {(inputs: App_ForgottenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wachtzin vergeten?`)
};

const en_app_forgotten = /** @type {(inputs: App_ForgottenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Forgot the passphrase?`)
};

/**
* | output |
* | --- |
* | "Forgot the passphrase?" |
*
* @param {App_ForgottenInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const app_forgotten = /** @type {((inputs?: App_ForgottenInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<App_ForgottenInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_app_forgotten(inputs)
	return nl_app_forgotten(inputs)
});