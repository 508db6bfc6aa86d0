/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown> }} Region_Begin_MissingInputs */

const nl_region_begin_missing = /** @type {(inputs: Region_Begin_MissingInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Nog nodig voordat u begint: ${i?.count}.`)
};

const en_region_begin_missing = /** @type {(inputs: Region_Begin_MissingInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Still needed before you begin: ${i?.count}.`)
};

/**
* | output |
* | --- |
* | "Still needed before you begin: {count}." |
*
* @param {Region_Begin_MissingInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_begin_missing = /** @type {((inputs: Region_Begin_MissingInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_Begin_MissingInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_begin_missing(inputs)
	return nl_region_begin_missing(inputs)
});