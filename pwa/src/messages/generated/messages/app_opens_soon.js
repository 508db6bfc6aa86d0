/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} App_Opens_SoonInputs */

const nl_app_opens_soon = /** @type {(inputs: App_Opens_SoonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wordt klaargezet`)
};

const en_app_opens_soon = /** @type {(inputs: App_Opens_SoonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Being prepared`)
};

/**
* | output |
* | --- |
* | "Being prepared" |
*
* @param {App_Opens_SoonInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const app_opens_soon = /** @type {((inputs?: App_Opens_SoonInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<App_Opens_SoonInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_app_opens_soon(inputs)
	return nl_app_opens_soon(inputs)
});