/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Region_Numbers_Rows_HintInputs */

const nl_region_numbers_rows_hint = /** @type {(inputs: Region_Numbers_Rows_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`In deze volgorde staan ze op de kaart. Een lege regel telt niet mee.`)
};

const en_region_numbers_rows_hint = /** @type {(inputs: Region_Numbers_Rows_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`They are shown in this order. An empty row does not count.`)
};

/**
* | output |
* | --- |
* | "They are shown in this order. An empty row does not count." |
*
* @param {Region_Numbers_Rows_HintInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_numbers_rows_hint = /** @type {((inputs?: Region_Numbers_Rows_HintInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_Numbers_Rows_HintInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_numbers_rows_hint(inputs)
	return nl_region_numbers_rows_hint(inputs)
});