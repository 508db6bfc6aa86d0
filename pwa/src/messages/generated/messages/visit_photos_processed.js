/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_Photos_ProcessedInputs */

const nl_visit_photos_processed = /** @type {(inputs: Visit_Photos_ProcessedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`verwerkt`)
};

const en_visit_photos_processed = /** @type {(inputs: Visit_Photos_ProcessedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`processed`)
};

/**
* | output |
* | --- |
* | "processed" |
*
* @param {Visit_Photos_ProcessedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_photos_processed = /** @type {((inputs?: Visit_Photos_ProcessedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Photos_ProcessedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_photos_processed(inputs)
	return nl_visit_photos_processed(inputs)
});