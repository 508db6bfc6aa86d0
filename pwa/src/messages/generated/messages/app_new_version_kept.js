/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} App_New_Version_KeptInputs */

const nl_app_new_version_kept = /** @type {(inputs: App_New_Version_KeptInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Open formulieren worden eerst bewaard. Daarna opent u de kluis opnieuw.`)
};

const en_app_new_version_kept = /** @type {(inputs: App_New_Version_KeptInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Open forms are kept first. After that you open the vault again.`)
};

/**
* | output |
* | --- |
* | "Open forms are kept first. After that you open the vault again." |
*
* @param {App_New_Version_KeptInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const app_new_version_kept = /** @type {((inputs?: App_New_Version_KeptInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<App_New_Version_KeptInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_app_new_version_kept(inputs)
	return nl_app_new_version_kept(inputs)
});