/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Region_Need_Closed_DaysInputs */

const nl_region_need_closed_days = /** @type {(inputs: Region_Need_Closed_DaysInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Er zijn nog geen dagen gekozen waarop de regio dicht is.`)
};

const en_region_need_closed_days = /** @type {(inputs: Region_Need_Closed_DaysInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No days are chosen on which the region is closed.`)
};

/**
* | output |
* | --- |
* | "No days are chosen on which the region is closed." |
*
* @param {Region_Need_Closed_DaysInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_need_closed_days = /** @type {((inputs?: Region_Need_Closed_DaysInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_Need_Closed_DaysInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_need_closed_days(inputs)
	return nl_region_need_closed_days(inputs)
});