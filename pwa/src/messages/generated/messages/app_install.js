/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} App_InstallInputs */

const nl_app_install = /** @type {(inputs: App_InstallInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Zet op het beginscherm`)
};

const en_app_install = /** @type {(inputs: App_InstallInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Put on the home screen`)
};

/**
* | output |
* | --- |
* | "Put on the home screen" |
*
* @param {App_InstallInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const app_install = /** @type {((inputs?: App_InstallInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<App_InstallInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_app_install(inputs)
	return nl_app_install(inputs)
});