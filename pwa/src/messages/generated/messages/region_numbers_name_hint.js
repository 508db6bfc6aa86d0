/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Region_Numbers_Name_HintInputs */

const nl_region_numbers_name_hint = /** @type {(inputs: Region_Numbers_Name_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bijvoorbeeld: Crisisdienst jeugd`)
};

const en_region_numbers_name_hint = /** @type {(inputs: Region_Numbers_Name_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`For example: Youth crisis service`)
};

/**
* | output |
* | --- |
* | "For example: Youth crisis service" |
*
* @param {Region_Numbers_Name_HintInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_numbers_name_hint = /** @type {((inputs?: Region_Numbers_Name_HintInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_Numbers_Name_HintInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_numbers_name_hint(inputs)
	return nl_region_numbers_name_hint(inputs)
});