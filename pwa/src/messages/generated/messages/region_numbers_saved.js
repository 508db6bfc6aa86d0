/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Region_Numbers_SavedInputs */

const nl_region_numbers_saved = /** @type {(inputs: Region_Numbers_SavedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`De nummers zijn opgeslagen. Tablets krijgen ze bij het volgende contact.`)
};

const en_region_numbers_saved = /** @type {(inputs: Region_Numbers_SavedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The numbers are saved. Tablets get them with their next contact.`)
};

/**
* | output |
* | --- |
* | "The numbers are saved. Tablets get them with their next contact." |
*
* @param {Region_Numbers_SavedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_numbers_saved = /** @type {((inputs?: Region_Numbers_SavedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_Numbers_SavedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_numbers_saved(inputs)
	return nl_region_numbers_saved(inputs)
});