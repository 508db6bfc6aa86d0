/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Region_Phones_ShiftInputs */

const nl_region_phones_shift = /** @type {(inputs: Region_Phones_ShiftInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dienst`)
};

const en_region_phones_shift = /** @type {(inputs: Region_Phones_ShiftInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Shift`)
};

/**
* | output |
* | --- |
* | "Shift" |
*
* @param {Region_Phones_ShiftInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_phones_shift = /** @type {((inputs?: Region_Phones_ShiftInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_Phones_ShiftInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_phones_shift(inputs)
	return nl_region_phones_shift(inputs)
});