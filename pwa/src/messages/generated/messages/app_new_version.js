/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} App_New_VersionInputs */

const nl_app_new_version = /** @type {(inputs: App_New_VersionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Er is een nieuwe versie.`)
};

const en_app_new_version = /** @type {(inputs: App_New_VersionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`There is a new version.`)
};

/**
* | output |
* | --- |
* | "There is a new version." |
*
* @param {App_New_VersionInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const app_new_version = /** @type {((inputs?: App_New_VersionInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<App_New_VersionInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_app_new_version(inputs)
	return nl_app_new_version(inputs)
});