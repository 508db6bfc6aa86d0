/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Region_Numbers_TitleInputs */

const nl_region_numbers_title = /** @type {(inputs: Region_Numbers_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Crisisnummers van de regio`)
};

const en_region_numbers_title = /** @type {(inputs: Region_Numbers_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Crisis numbers of the region`)
};

/**
* | output |
* | --- |
* | "Crisis numbers of the region" |
*
* @param {Region_Numbers_TitleInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_numbers_title = /** @type {((inputs?: Region_Numbers_TitleInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_Numbers_TitleInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_numbers_title(inputs)
	return nl_region_numbers_title(inputs)
});