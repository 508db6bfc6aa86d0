/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Region_Begin_ValuesInputs */

const nl_region_begin_values = /** @type {(inputs: Region_Begin_ValuesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`De waarden van de praktijk gelden al. Bekijk ze en verander wat in uw regio anders is.`)
};

const en_region_begin_values = /** @type {(inputs: Region_Begin_ValuesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The values of the practice hold already. Look at them and change what differs in your region.`)
};

/**
* | output |
* | --- |
* | "The values of the practice hold already. Look at them and change what differs in your region." |
*
* @param {Region_Begin_ValuesInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_begin_values = /** @type {((inputs?: Region_Begin_ValuesInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_Begin_ValuesInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_begin_values(inputs)
	return nl_region_begin_values(inputs)
});