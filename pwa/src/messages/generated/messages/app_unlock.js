/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} App_UnlockInputs */

const nl_app_unlock = /** @type {(inputs: App_UnlockInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kluis openen`)
};

const en_app_unlock = /** @type {(inputs: App_UnlockInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Open the vault`)
};

/**
* | output |
* | --- |
* | "Open the vault" |
*
* @param {App_UnlockInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const app_unlock = /** @type {((inputs?: App_UnlockInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<App_UnlockInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_app_unlock(inputs)
	return nl_app_unlock(inputs)
});