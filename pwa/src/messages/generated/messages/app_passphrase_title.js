/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} App_Passphrase_TitleInputs */

const nl_app_passphrase_title = /** @type {(inputs: App_Passphrase_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kies een wachtzin`)
};

const en_app_passphrase_title = /** @type {(inputs: App_Passphrase_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Choose a passphrase`)
};

/**
* | output |
* | --- |
* | "Choose a passphrase" |
*
* @param {App_Passphrase_TitleInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const app_passphrase_title = /** @type {((inputs?: App_Passphrase_TitleInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<App_Passphrase_TitleInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_app_passphrase_title(inputs)
	return nl_app_passphrase_title(inputs)
});