/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Region_Change_ToInputs */

const nl_region_change_to = /** @type {(inputs: Region_Change_ToInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wordt`)
};

const en_region_change_to = /** @type {(inputs: Region_Change_ToInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Becomes`)
};

/**
* | output |
* | --- |
* | "Becomes" |
*
* @param {Region_Change_ToInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_change_to = /** @type {((inputs?: Region_Change_ToInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_Change_ToInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_change_to(inputs)
	return nl_region_change_to(inputs)
});