/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} App_Opens_NoInputs */

const nl_app_opens_no = /** @type {(inputs: App_Opens_NoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nee, alleen met internet`)
};

const en_app_opens_no = /** @type {(inputs: App_Opens_NoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No, only with internet`)
};

/**
* | output |
* | --- |
* | "No, only with internet" |
*
* @param {App_Opens_NoInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const app_opens_no = /** @type {((inputs?: App_Opens_NoInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<App_Opens_NoInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_app_opens_no(inputs)
	return nl_app_opens_no(inputs)
});