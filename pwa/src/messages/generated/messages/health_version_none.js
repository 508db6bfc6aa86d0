/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Health_Version_NoneInputs */

const nl_health_version_none = /** @type {(inputs: Health_Version_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Zonder versienummer gebouwd`)
};

const en_health_version_none = /** @type {(inputs: Health_Version_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Built without a version number`)
};

/**
* | output |
* | --- |
* | "Built without a version number" |
*
* @param {Health_Version_NoneInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const health_version_none = /** @type {((inputs?: Health_Version_NoneInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Health_Version_NoneInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_health_version_none(inputs)
	return nl_health_version_none(inputs)
});