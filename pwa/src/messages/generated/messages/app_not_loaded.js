/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} App_Not_LoadedInputs */

const nl_app_not_loaded = /** @type {(inputs: App_Not_LoadedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Er is geen verbinding om dit onderdeel op te halen. Wat u hebt ingevuld, is bewaard.`)
};

const en_app_not_loaded = /** @type {(inputs: App_Not_LoadedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`There is no connection to fetch this part. What you filled in is kept.`)
};

/**
* | output |
* | --- |
* | "There is no connection to fetch this part. What you filled in is kept." |
*
* @param {App_Not_LoadedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const app_not_loaded = /** @type {((inputs?: App_Not_LoadedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<App_Not_LoadedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_app_not_loaded(inputs)
	return nl_app_not_loaded(inputs)
});