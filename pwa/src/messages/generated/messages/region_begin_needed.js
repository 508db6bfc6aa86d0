/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Region_Begin_NeededInputs */

const nl_region_begin_needed = /** @type {(inputs: Region_Begin_NeededInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nodig om te beginnen`)
};

const en_region_begin_needed = /** @type {(inputs: Region_Begin_NeededInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Needed to begin`)
};

/**
* | output |
* | --- |
* | "Needed to begin" |
*
* @param {Region_Begin_NeededInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_begin_needed = /** @type {((inputs?: Region_Begin_NeededInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_Begin_NeededInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_begin_needed(inputs)
	return nl_region_begin_needed(inputs)
});