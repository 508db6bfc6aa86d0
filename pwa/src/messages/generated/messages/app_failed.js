/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} App_FailedInputs */

const nl_app_failed = /** @type {(inputs: App_FailedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dat lukte niet`)
};

const en_app_failed = /** @type {(inputs: App_FailedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`That did not work`)
};

/**
* | output |
* | --- |
* | "That did not work" |
*
* @param {App_FailedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const app_failed = /** @type {((inputs?: App_FailedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<App_FailedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_app_failed(inputs)
	return nl_app_failed(inputs)
});