/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Region_Name_SavedInputs */

const nl_region_name_saved = /** @type {(inputs: Region_Name_SavedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`De naam is opgeslagen. Schermen die open staan, tonen hem na opnieuw laden.`)
};

const en_region_name_saved = /** @type {(inputs: Region_Name_SavedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The name is saved. Open screens show it when they are loaded again.`)
};

/**
* | output |
* | --- |
* | "The name is saved. Open screens show it when they are loaded again." |
*
* @param {Region_Name_SavedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_name_saved = /** @type {((inputs?: Region_Name_SavedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_Name_SavedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_name_saved(inputs)
	return nl_region_name_saved(inputs)
});