/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Region_Need_ValuesInputs */

const nl_region_need_values = /** @type {(inputs: Region_Need_ValuesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bekijk de waarden van uw regio en leg vast dat ze kloppen.`)
};

const en_region_need_values = /** @type {(inputs: Region_Need_ValuesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Look at your region's values and record that they are right.`)
};

/**
* | output |
* | --- |
* | "Look at your region's values and record that they are right." |
*
* @param {Region_Need_ValuesInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_need_values = /** @type {((inputs?: Region_Need_ValuesInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_Need_ValuesInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_need_values(inputs)
	return nl_region_need_values(inputs)
});