/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Region_Numbers_NameInputs */

const nl_region_numbers_name = /** @type {(inputs: Region_Numbers_NameInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wie neemt op`)
};

const en_region_numbers_name = /** @type {(inputs: Region_Numbers_NameInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Who answers`)
};

/**
* | output |
* | --- |
* | "Who answers" |
*
* @param {Region_Numbers_NameInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_numbers_name = /** @type {((inputs?: Region_Numbers_NameInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_Numbers_NameInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_numbers_name(inputs)
	return nl_region_numbers_name(inputs)
});