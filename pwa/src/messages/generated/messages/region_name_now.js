/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ name: NonNullable<unknown> }} Region_Name_NowInputs */

const nl_region_name_now = /** @type {(inputs: Region_Name_NowInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`De regio heet ${i?.name}`)
};

const en_region_name_now = /** @type {(inputs: Region_Name_NowInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`The region is called ${i?.name}`)
};

/**
* | output |
* | --- |
* | "The region is called {name}" |
*
* @param {Region_Name_NowInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_name_now = /** @type {((inputs: Region_Name_NowInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_Name_NowInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_name_now(inputs)
	return nl_region_name_now(inputs)
});