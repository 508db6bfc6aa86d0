/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} App_SpaceInputs */

const nl_app_space = /** @type {(inputs: App_SpaceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ruimte`)
};

const en_app_space = /** @type {(inputs: App_SpaceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Space`)
};

/**
* | output |
* | --- |
* | "Space" |
*
* @param {App_SpaceInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const app_space = /** @type {((inputs?: App_SpaceInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<App_SpaceInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_app_space(inputs)
	return nl_app_space(inputs)
});