/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} App_Passphrase_ShowInputs */

const nl_app_passphrase_show = /** @type {(inputs: App_Passphrase_ShowInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Toon de wachtzin`)
};

const en_app_passphrase_show = /** @type {(inputs: App_Passphrase_ShowInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Show the passphrase`)
};

/**
* | output |
* | --- |
* | "Show the passphrase" |
*
* @param {App_Passphrase_ShowInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const app_passphrase_show = /** @type {((inputs?: App_Passphrase_ShowInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<App_Passphrase_ShowInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_app_passphrase_show(inputs)
	return nl_app_passphrase_show(inputs)
});