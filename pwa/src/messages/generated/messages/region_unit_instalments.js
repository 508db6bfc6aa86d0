/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Region_Unit_InstalmentsInputs */

const nl_region_unit_instalments = /** @type {(inputs: Region_Unit_InstalmentsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`termijnen`)
};

const en_region_unit_instalments = /** @type {(inputs: Region_Unit_InstalmentsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`instalments`)
};

/**
* | output |
* | --- |
* | "instalments" |
*
* @param {Region_Unit_InstalmentsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_unit_instalments = /** @type {((inputs?: Region_Unit_InstalmentsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_Unit_InstalmentsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_unit_instalments(inputs)
	return nl_region_unit_instalments(inputs)
});