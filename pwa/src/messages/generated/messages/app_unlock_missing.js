/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} App_Unlock_MissingInputs */

const nl_app_unlock_missing = /** @type {(inputs: App_Unlock_MissingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vul uw wachtzin in.`)
};

const en_app_unlock_missing = /** @type {(inputs: App_Unlock_MissingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Enter your passphrase.`)
};

/**
* | output |
* | --- |
* | "Enter your passphrase." |
*
* @param {App_Unlock_MissingInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const app_unlock_missing = /** @type {((inputs?: App_Unlock_MissingInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<App_Unlock_MissingInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_app_unlock_missing(inputs)
	return nl_app_unlock_missing(inputs)
});