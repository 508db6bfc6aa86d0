/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Region_Name_DoInputs */

const nl_region_name_do = /** @type {(inputs: Region_Name_DoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Naam opslaan`)
};

const en_region_name_do = /** @type {(inputs: Region_Name_DoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Save the name`)
};

/**
* | output |
* | --- |
* | "Save the name" |
*
* @param {Region_Name_DoInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_name_do = /** @type {((inputs?: Region_Name_DoInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_Name_DoInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_name_do(inputs)
	return nl_region_name_do(inputs)
});