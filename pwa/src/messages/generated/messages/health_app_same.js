/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Health_App_SameInputs */

const nl_health_app_same = /** @type {(inputs: Health_App_SameInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dezelfde als op de server.`)
};

const en_health_app_same = /** @type {(inputs: Health_App_SameInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The same as on the server.`)
};

/**
* | output |
* | --- |
* | "The same as on the server." |
*
* @param {Health_App_SameInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const health_app_same = /** @type {((inputs?: Health_App_SameInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Health_App_SameInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_health_app_same(inputs)
	return nl_health_app_same(inputs)
});