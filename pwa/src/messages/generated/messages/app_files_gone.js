/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} App_Files_GoneInputs */

const nl_app_files_gone = /** @type {(inputs: App_Files_GoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dit apparaat had te lang geen verbinding. Uw eigen werk is er nog. Met internet komen de dossiers terug.`)
};

const en_app_files_gone = /** @type {(inputs: App_Files_GoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This device had no connection for too long. Your own work is still here. With internet the files come back.`)
};

/**
* | output |
* | --- |
* | "This device had no connection for too long. Your own work is still here. With internet the files come back." |
*
* @param {App_Files_GoneInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const app_files_gone = /** @type {((inputs?: App_Files_GoneInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<App_Files_GoneInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_app_files_gone(inputs)
	return nl_app_files_gone(inputs)
});