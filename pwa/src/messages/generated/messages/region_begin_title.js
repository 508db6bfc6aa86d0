/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Region_Begin_TitleInputs */

const nl_region_begin_title = /** @type {(inputs: Region_Begin_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Regio inrichten`)
};

const en_region_begin_title = /** @type {(inputs: Region_Begin_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Set up the region`)
};

/**
* | output |
* | --- |
* | "Set up the region" |
*
* @param {Region_Begin_TitleInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_begin_title = /** @type {((inputs?: Region_Begin_TitleInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_Begin_TitleInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_begin_title(inputs)
	return nl_region_begin_title(inputs)
});