/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Region_Change_ValueInputs */

const nl_region_change_value = /** @type {(inputs: Region_Change_ValueInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Waarde`)
};

const en_region_change_value = /** @type {(inputs: Region_Change_ValueInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Value`)
};

/**
* | output |
* | --- |
* | "Value" |
*
* @param {Region_Change_ValueInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_change_value = /** @type {((inputs?: Region_Change_ValueInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_Change_ValueInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_change_value(inputs)
	return nl_region_change_value(inputs)
});