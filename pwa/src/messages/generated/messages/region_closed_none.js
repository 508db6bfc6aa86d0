/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Region_Closed_NoneInputs */

const nl_region_closed_none = /** @type {(inputs: Region_Closed_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`De regio heeft geen sluitingsdagen gekozen.`)
};

const en_region_closed_none = /** @type {(inputs: Region_Closed_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The region chose no closed days.`)
};

/**
* | output |
* | --- |
* | "The region chose no closed days." |
*
* @param {Region_Closed_NoneInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_closed_none = /** @type {((inputs?: Region_Closed_NoneInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_Closed_NoneInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_closed_none(inputs)
	return nl_region_closed_none(inputs)
});