/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Region_Closed_Fault_WeekendInputs */

const nl_region_closed_fault_weekend = /** @type {(inputs: Region_Closed_Fault_WeekendInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dit is een zaterdag of zondag. Dan is er al geen werkdag.`)
};

const en_region_closed_fault_weekend = /** @type {(inputs: Region_Closed_Fault_WeekendInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This is a Saturday or Sunday. That is no working day already.`)
};

/**
* | output |
* | --- |
* | "This is a Saturday or Sunday. That is no working day already." |
*
* @param {Region_Closed_Fault_WeekendInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_closed_fault_weekend = /** @type {((inputs?: Region_Closed_Fault_WeekendInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_Closed_Fault_WeekendInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_closed_fault_weekend(inputs)
	return nl_region_closed_fault_weekend(inputs)
});