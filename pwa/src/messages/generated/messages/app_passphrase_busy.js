/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} App_Passphrase_BusyInputs */

const nl_app_passphrase_busy = /** @type {(inputs: App_Passphrase_BusyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`De kluis wordt gemaakt. Dit duurt een paar seconden.`)
};

const en_app_passphrase_busy = /** @type {(inputs: App_Passphrase_BusyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The vault is being made. This takes a few seconds.`)
};

/**
* | output |
* | --- |
* | "The vault is being made. This takes a few seconds." |
*
* @param {App_Passphrase_BusyInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const app_passphrase_busy = /** @type {((inputs?: App_Passphrase_BusyInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<App_Passphrase_BusyInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_app_passphrase_busy(inputs)
	return nl_app_passphrase_busy(inputs)
});