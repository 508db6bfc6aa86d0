/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_LaterInputs */

const nl_visit_later = /** @type {(inputs: Visit_LaterInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Later verder`)
};

const en_visit_later = /** @type {(inputs: Visit_LaterInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Continue later`)
};

/**
* | output |
* | --- |
* | "Continue later" |
*
* @param {Visit_LaterInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_later = /** @type {((inputs?: Visit_LaterInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_LaterInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_later(inputs)
	return nl_visit_later(inputs)
});