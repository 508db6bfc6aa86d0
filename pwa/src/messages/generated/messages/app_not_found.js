/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} App_Not_FoundInputs */

const nl_app_not_found = /** @type {(inputs: App_Not_FoundInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Deze pagina bestaat niet.`)
};

const en_app_not_found = /** @type {(inputs: App_Not_FoundInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This page does not exist.`)
};

/**
* | output |
* | --- |
* | "This page does not exist." |
*
* @param {App_Not_FoundInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const app_not_found = /** @type {((inputs?: App_Not_FoundInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<App_Not_FoundInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_app_not_found(inputs)
	return nl_app_not_found(inputs)
});