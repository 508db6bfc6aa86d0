/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Region_Begin_LaterInputs */

const nl_region_begin_later = /** @type {(inputs: Region_Begin_LaterInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kan later`)
};

const en_region_begin_later = /** @type {(inputs: Region_Begin_LaterInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Can wait`)
};

/**
* | output |
* | --- |
* | "Can wait" |
*
* @param {Region_Begin_LaterInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_begin_later = /** @type {((inputs?: Region_Begin_LaterInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_Begin_LaterInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_begin_later(inputs)
	return nl_region_begin_later(inputs)
});