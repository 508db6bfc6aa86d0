/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Region_Name_TitleInputs */

const nl_region_name_title = /** @type {(inputs: Region_Name_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Naam van de regio`)
};

const en_region_name_title = /** @type {(inputs: Region_Name_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Name of the region`)
};

/**
* | output |
* | --- |
* | "Name of the region" |
*
* @param {Region_Name_TitleInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_name_title = /** @type {((inputs?: Region_Name_TitleInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_Name_TitleInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_name_title(inputs)
	return nl_region_name_title(inputs)
});