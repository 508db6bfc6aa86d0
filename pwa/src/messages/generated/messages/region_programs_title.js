/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Region_Programs_TitleInputs */

const nl_region_programs_title = /** @type {(inputs: Region_Programs_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Programma's van partners`)
};

const en_region_programs_title = /** @type {(inputs: Region_Programs_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Partners' programs`)
};

/**
* | output |
* | --- |
* | "Partners' programs" |
*
* @param {Region_Programs_TitleInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_programs_title = /** @type {((inputs?: Region_Programs_TitleInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_Programs_TitleInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_programs_title(inputs)
	return nl_region_programs_title(inputs)
});