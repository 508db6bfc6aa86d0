/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Region_Closed_Name_HintInputs */

const nl_region_closed_name_hint = /** @type {(inputs: Region_Closed_Name_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bijvoorbeeld: plaatselijke herdenking.`)
};

const en_region_closed_name_hint = /** @type {(inputs: Region_Closed_Name_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`For example: a local commemoration.`)
};

/**
* | output |
* | --- |
* | "For example: a local commemoration." |
*
* @param {Region_Closed_Name_HintInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_closed_name_hint = /** @type {((inputs?: Region_Closed_Name_HintInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_Closed_Name_HintInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_closed_name_hint(inputs)
	return nl_region_closed_name_hint(inputs)
});