/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} App_Passphrase_DiffersInputs */

const nl_app_passphrase_differs = /** @type {(inputs: App_Passphrase_DiffersInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`De twee wachtzinnen zijn niet gelijk.`)
};

const en_app_passphrase_differs = /** @type {(inputs: App_Passphrase_DiffersInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The two passphrases are not the same.`)
};

/**
* | output |
* | --- |
* | "The two passphrases are not the same." |
*
* @param {App_Passphrase_DiffersInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const app_passphrase_differs = /** @type {((inputs?: App_Passphrase_DiffersInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<App_Passphrase_DiffersInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_app_passphrase_differs(inputs)
	return nl_app_passphrase_differs(inputs)
});