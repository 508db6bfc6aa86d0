/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Region_Numbers_ChangedInputs */

const nl_region_numbers_changed = /** @type {(inputs: Region_Numbers_ChangedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Laatst gewijzigd:`)
};

const en_region_numbers_changed = /** @type {(inputs: Region_Numbers_ChangedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Changed last:`)
};

/**
* | output |
* | --- |
* | "Changed last:" |
*
* @param {Region_Numbers_ChangedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_numbers_changed = /** @type {((inputs?: Region_Numbers_ChangedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_Numbers_ChangedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_numbers_changed(inputs)
	return nl_region_numbers_changed(inputs)
});