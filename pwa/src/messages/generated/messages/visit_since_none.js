/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_Since_NoneInputs */

const nl_visit_since_none = /** @type {(inputs: Visit_Since_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Anderen hebben niets vastgelegd.`)
};

const en_visit_since_none = /** @type {(inputs: Visit_Since_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Others recorded nothing.`)
};

/**
* | output |
* | --- |
* | "Others recorded nothing." |
*
* @param {Visit_Since_NoneInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_since_none = /** @type {((inputs?: Visit_Since_NoneInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Since_NoneInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_since_none(inputs)
	return nl_visit_since_none(inputs)
});