/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Region_Change_ValuesInputs */

const nl_region_change_values = /** @type {(inputs: Region_Change_ValuesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wat wordt anders`)
};

const en_region_change_values = /** @type {(inputs: Region_Change_ValuesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What changes`)
};

/**
* | output |
* | --- |
* | "What changes" |
*
* @param {Region_Change_ValuesInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_change_values = /** @type {((inputs?: Region_Change_ValuesInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_Change_ValuesInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_change_values(inputs)
	return nl_region_change_values(inputs)
});