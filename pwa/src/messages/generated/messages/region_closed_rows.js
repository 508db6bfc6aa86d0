/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Region_Closed_RowsInputs */

const nl_region_closed_rows = /** @type {(inputs: Region_Closed_RowsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dagen`)
};

const en_region_closed_rows = /** @type {(inputs: Region_Closed_RowsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Days`)
};

/**
* | output |
* | --- |
* | "Days" |
*
* @param {Region_Closed_RowsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_closed_rows = /** @type {((inputs?: Region_Closed_RowsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_Closed_RowsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_closed_rows(inputs)
	return nl_region_closed_rows(inputs)
});