/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} App_Take_OverInputs */

const nl_app_take_over = /** @type {(inputs: App_Take_OverInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nieuwe versie gebruiken`)
};

const en_app_take_over = /** @type {(inputs: App_Take_OverInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Use the new version`)
};

/**
* | output |
* | --- |
* | "Use the new version" |
*
* @param {App_Take_OverInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const app_take_over = /** @type {((inputs?: App_Take_OverInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<App_Take_OverInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_app_take_over(inputs)
	return nl_app_take_over(inputs)
});