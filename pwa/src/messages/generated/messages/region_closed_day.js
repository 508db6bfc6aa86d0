/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Region_Closed_DayInputs */

const nl_region_closed_day = /** @type {(inputs: Region_Closed_DayInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Welke dag?`)
};

const en_region_closed_day = /** @type {(inputs: Region_Closed_DayInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Which day?`)
};

/**
* | output |
* | --- |
* | "Which day?" |
*
* @param {Region_Closed_DayInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_closed_day = /** @type {((inputs?: Region_Closed_DayInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_Closed_DayInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_closed_day(inputs)
	return nl_region_closed_day(inputs)
});