/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} App_Files_Gone_TitleInputs */

const nl_app_files_gone_title = /** @type {(inputs: App_Files_Gone_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`De dossiers zijn van dit apparaat af`)
};

const en_app_files_gone_title = /** @type {(inputs: App_Files_Gone_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The files have left this device`)
};

/**
* | output |
* | --- |
* | "The files have left this device" |
*
* @param {App_Files_Gone_TitleInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const app_files_gone_title = /** @type {((inputs?: App_Files_Gone_TitleInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<App_Files_Gone_TitleInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_app_files_gone_title(inputs)
	return nl_app_files_gone_title(inputs)
});