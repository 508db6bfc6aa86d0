/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Region_Phones_SavedInputs */

const nl_region_phones_saved = /** @type {(inputs: Region_Phones_SavedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`De telefoonlijst is opgeslagen. Tablets krijgen hem bij het volgende contact.`)
};

const en_region_phones_saved = /** @type {(inputs: Region_Phones_SavedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The phone list is saved. Tablets get it with their next contact.`)
};

/**
* | output |
* | --- |
* | "The phone list is saved. Tablets get it with their next contact." |
*
* @param {Region_Phones_SavedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_phones_saved = /** @type {((inputs?: Region_Phones_SavedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_Phones_SavedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_phones_saved(inputs)
	return nl_region_phones_saved(inputs)
});