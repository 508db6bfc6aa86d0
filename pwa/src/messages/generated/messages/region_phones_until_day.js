/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Region_Phones_Until_DayInputs */

const nl_region_phones_until_day = /** @type {(inputs: Region_Phones_Until_DayInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Tot dag`)
};

const en_region_phones_until_day = /** @type {(inputs: Region_Phones_Until_DayInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Until day`)
};

/**
* | output |
* | --- |
* | "Until day" |
*
* @param {Region_Phones_Until_DayInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_phones_until_day = /** @type {((inputs?: Region_Phones_Until_DayInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_Phones_Until_DayInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_phones_until_day(inputs)
	return nl_region_phones_until_day(inputs)
});