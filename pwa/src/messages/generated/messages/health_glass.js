/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Health_GlassInputs */

const nl_health_glass = /** @type {(inputs: Health_GlassInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Met nood geopend`)
};

const en_health_glass = /** @type {(inputs: Health_GlassInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Opened in an emergency`)
};

/**
* | output |
* | --- |
* | "Opened in an emergency" |
*
* @param {Health_GlassInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const health_glass = /** @type {((inputs?: Health_GlassInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Health_GlassInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_health_glass(inputs)
	return nl_health_glass(inputs)
});