/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ name: NonNullable<unknown> }} Region_Name_SinceInputs */

const nl_region_name_since = /** @type {(inputs: Region_Name_SinceInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Kreeg de naam ${i?.name}.`)
};

const en_region_name_since = /** @type {(inputs: Region_Name_SinceInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Got the name ${i?.name}.`)
};

/**
* | output |
* | --- |
* | "Got the name {name}." |
*
* @param {Region_Name_SinceInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_name_since = /** @type {((inputs: Region_Name_SinceInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_Name_SinceInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_name_since(inputs)
	return nl_region_name_since(inputs)
});