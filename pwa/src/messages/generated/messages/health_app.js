/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Health_AppInputs */

const nl_health_app = /** @type {(inputs: Health_AppInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`App op dit apparaat`)
};

const en_health_app = /** @type {(inputs: Health_AppInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`App on this device`)
};

/**
* | output |
* | --- |
* | "App on this device" |
*
* @param {Health_AppInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const health_app = /** @type {((inputs?: Health_AppInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Health_AppInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_health_app(inputs)
	return nl_health_app(inputs)
});