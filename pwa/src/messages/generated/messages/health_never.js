/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Health_NeverInputs */

const nl_health_never = /** @type {(inputs: Health_NeverInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nog nooit`)
};

const en_health_never = /** @type {(inputs: Health_NeverInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Never`)
};

/**
* | output |
* | --- |
* | "Never" |
*
* @param {Health_NeverInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const health_never = /** @type {((inputs?: Health_NeverInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Health_NeverInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_health_never(inputs)
	return nl_health_never(inputs)
});