/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Region_Unit_InstalmentInputs */

const nl_region_unit_instalment = /** @type {(inputs: Region_Unit_InstalmentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`termijn`)
};

const en_region_unit_instalment = /** @type {(inputs: Region_Unit_InstalmentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`instalment`)
};

/**
* | output |
* | --- |
* | "instalment" |
*
* @param {Region_Unit_InstalmentInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_unit_instalment = /** @type {((inputs?: Region_Unit_InstalmentInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_Unit_InstalmentInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_unit_instalment(inputs)
	return nl_region_unit_instalment(inputs)
});