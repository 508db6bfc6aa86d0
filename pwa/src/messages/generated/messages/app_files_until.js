/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} App_Files_UntilInputs */

const nl_app_files_until = /** @type {(inputs: App_Files_UntilInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dossiers blijven tot`)
};

const en_app_files_until = /** @type {(inputs: App_Files_UntilInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Files stay until`)
};

/**
* | output |
* | --- |
* | "Files stay until" |
*
* @param {App_Files_UntilInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const app_files_until = /** @type {((inputs?: App_Files_UntilInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<App_Files_UntilInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_app_files_until(inputs)
	return nl_app_files_until(inputs)
});