/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} App_CoveredInputs */

const nl_app_covered = /** @type {(inputs: App_CoveredInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Het scherm is afgedekt`)
};

const en_app_covered = /** @type {(inputs: App_CoveredInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The screen is covered`)
};

/**
* | output |
* | --- |
* | "The screen is covered" |
*
* @param {App_CoveredInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const app_covered = /** @type {((inputs?: App_CoveredInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<App_CoveredInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_app_covered(inputs)
	return nl_app_covered(inputs)
});