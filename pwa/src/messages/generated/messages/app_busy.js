/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} App_BusyInputs */

const nl_app_busy = /** @type {(inputs: App_BusyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Rond eerst het open formulier af.`)
};

const en_app_busy = /** @type {(inputs: App_BusyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Finish the open form first.`)
};

/**
* | output |
* | --- |
* | "Finish the open form first." |
*
* @param {App_BusyInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const app_busy = /** @type {((inputs?: App_BusyInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<App_BusyInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_app_busy(inputs)
	return nl_app_busy(inputs)
});