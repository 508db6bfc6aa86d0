/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Region_Phones_From_TimeInputs */

const nl_region_phones_from_time = /** @type {(inputs: Region_Phones_From_TimeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vanaf hoe laat (zoals 9.30)`)
};

const en_region_phones_from_time = /** @type {(inputs: Region_Phones_From_TimeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`From what time (such as 9.30)`)
};

/**
* | output |
* | --- |
* | "From what time (such as 9.30)" |
*
* @param {Region_Phones_From_TimeInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_phones_from_time = /** @type {((inputs?: Region_Phones_From_TimeInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_Phones_From_TimeInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_phones_from_time(inputs)
	return nl_region_phones_from_time(inputs)
});