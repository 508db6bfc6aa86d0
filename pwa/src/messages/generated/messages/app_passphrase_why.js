/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} App_Passphrase_WhyInputs */

const nl_app_passphrase_why = /** @type {(inputs: App_Passphrase_WhyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Op dit apparaat komt een kluis. Daarin staan de dossiers en alles wat u invult.`)
};

const en_app_passphrase_why = /** @type {(inputs: App_Passphrase_WhyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This device gets a vault. It holds the files and everything you fill in.`)
};

/**
* | output |
* | --- |
* | "This device gets a vault. It holds the files and everything you fill in." |
*
* @param {App_Passphrase_WhyInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const app_passphrase_why = /** @type {((inputs?: App_Passphrase_WhyInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<App_Passphrase_WhyInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_app_passphrase_why(inputs)
	return nl_app_passphrase_why(inputs)
});