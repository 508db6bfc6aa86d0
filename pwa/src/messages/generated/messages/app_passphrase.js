/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} App_PassphraseInputs */

const nl_app_passphrase = /** @type {(inputs: App_PassphraseInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wachtzin`)
};

const en_app_passphrase = /** @type {(inputs: App_PassphraseInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Passphrase`)
};

/**
* | output |
* | --- |
* | "Passphrase" |
*
* @param {App_PassphraseInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const app_passphrase = /** @type {((inputs?: App_PassphraseInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<App_PassphraseInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_app_passphrase(inputs)
	return nl_app_passphrase(inputs)
});