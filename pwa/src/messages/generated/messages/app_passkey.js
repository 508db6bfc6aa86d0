/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} App_PasskeyInputs */

const nl_app_passkey = /** @type {(inputs: App_PasskeyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Openen met vingerafdruk of gezicht`)
};

const en_app_passkey = /** @type {(inputs: App_PasskeyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Open with fingerprint or face`)
};

/**
* | output |
* | --- |
* | "Open with fingerprint or face" |
*
* @param {App_PasskeyInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const app_passkey = /** @type {((inputs?: App_PasskeyInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<App_PasskeyInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_app_passkey(inputs)
	return nl_app_passkey(inputs)
});