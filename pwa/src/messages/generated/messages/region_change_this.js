/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Region_Change_ThisInputs */

const nl_region_change_this = /** @type {(inputs: Region_Change_ThisInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wijzigen`)
};

const en_region_change_this = /** @type {(inputs: Region_Change_ThisInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Change`)
};

/**
* | output |
* | --- |
* | "Change" |
*
* @param {Region_Change_ThisInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_change_this = /** @type {((inputs?: Region_Change_ThisInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_Change_ThisInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_change_this(inputs)
	return nl_region_change_this(inputs)
});