/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ version: NonNullable<unknown> }} Region_Costs_Of_VersionInputs */

const nl_region_costs_of_version = /** @type {(inputs: Region_Costs_Of_VersionInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`versie ${i?.version}`)
};

const en_region_costs_of_version = /** @type {(inputs: Region_Costs_Of_VersionInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`version ${i?.version}`)
};

/**
* | output |
* | --- |
* | "version {version}" |
*
* @param {Region_Costs_Of_VersionInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_costs_of_version = /** @type {((inputs: Region_Costs_Of_VersionInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_Costs_Of_VersionInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_costs_of_version(inputs)
	return nl_region_costs_of_version(inputs)
});