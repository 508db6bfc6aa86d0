/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} App_Passphrase_RepeatInputs */

const nl_app_passphrase_repeat = /** @type {(inputs: App_Passphrase_RepeatInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Herhaal de wachtzin`)
};

const en_app_passphrase_repeat = /** @type {(inputs: App_Passphrase_RepeatInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Repeat the passphrase`)
};

/**
* | output |
* | --- |
* | "Repeat the passphrase" |
*
* @param {App_Passphrase_RepeatInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const app_passphrase_repeat = /** @type {((inputs?: App_Passphrase_RepeatInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<App_Passphrase_RepeatInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_app_passphrase_repeat(inputs)
	return nl_app_passphrase_repeat(inputs)
});