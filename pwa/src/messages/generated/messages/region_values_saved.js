/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Region_Values_SavedInputs */

const nl_region_values_saved = /** @type {(inputs: Region_Values_SavedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`De wijziging is opgeslagen.`)
};

const en_region_values_saved = /** @type {(inputs: Region_Values_SavedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The change is saved.`)
};

/**
* | output |
* | --- |
* | "The change is saved." |
*
* @param {Region_Values_SavedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_values_saved = /** @type {((inputs?: Region_Values_SavedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_Values_SavedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_values_saved(inputs)
	return nl_region_values_saved(inputs)
});