/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Health_SearchesInputs */

const nl_health_searches = /** @type {(inputs: Health_SearchesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Gezocht`)
};

const en_health_searches = /** @type {(inputs: Health_SearchesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Searched`)
};

/**
* | output |
* | --- |
* | "Searched" |
*
* @param {Health_SearchesInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const health_searches = /** @type {((inputs?: Health_SearchesInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Health_SearchesInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_health_searches(inputs)
	return nl_health_searches(inputs)
});