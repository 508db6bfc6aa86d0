/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} App_Unlock_BusyInputs */

const nl_app_unlock_busy = /** @type {(inputs: App_Unlock_BusyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`De kluis gaat open…`)
};

const en_app_unlock_busy = /** @type {(inputs: App_Unlock_BusyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The vault is opening…`)
};

/**
* | output |
* | --- |
* | "The vault is opening…" |
*
* @param {App_Unlock_BusyInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const app_unlock_busy = /** @type {((inputs?: App_Unlock_BusyInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<App_Unlock_BusyInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_app_unlock_busy(inputs)
	return nl_app_unlock_busy(inputs)
});