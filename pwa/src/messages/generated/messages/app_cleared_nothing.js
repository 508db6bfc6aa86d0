/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} App_Cleared_NothingInputs */

const nl_app_cleared_nothing = /** @type {(inputs: App_Cleared_NothingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Volgens de laatste telling was alles verzonden.`)
};

const en_app_cleared_nothing = /** @type {(inputs: App_Cleared_NothingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`By the last count everything was sent.`)
};

/**
* | output |
* | --- |
* | "By the last count everything was sent." |
*
* @param {App_Cleared_NothingInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const app_cleared_nothing = /** @type {((inputs?: App_Cleared_NothingInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<App_Cleared_NothingInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_app_cleared_nothing(inputs)
	return nl_app_cleared_nothing(inputs)
});