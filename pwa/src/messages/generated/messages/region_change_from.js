/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Region_Change_FromInputs */

const nl_region_change_from = /** @type {(inputs: Region_Change_FromInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Geldt vanaf`)
};

const en_region_change_from = /** @type {(inputs: Region_Change_FromInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Holds from`)
};

/**
* | output |
* | --- |
* | "Holds from" |
*
* @param {Region_Change_FromInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_change_from = /** @type {((inputs?: Region_Change_FromInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_Change_FromInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_change_from(inputs)
	return nl_region_change_from(inputs)
});