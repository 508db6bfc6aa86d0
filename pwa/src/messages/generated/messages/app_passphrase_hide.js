/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} App_Passphrase_HideInputs */

const nl_app_passphrase_hide = /** @type {(inputs: App_Passphrase_HideInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Verberg de wachtzin`)
};

const en_app_passphrase_hide = /** @type {(inputs: App_Passphrase_HideInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Hide the passphrase`)
};

/**
* | output |
* | --- |
* | "Hide the passphrase" |
*
* @param {App_Passphrase_HideInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const app_passphrase_hide = /** @type {((inputs?: App_Passphrase_HideInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<App_Passphrase_HideInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_app_passphrase_hide(inputs)
	return nl_app_passphrase_hide(inputs)
});