/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Region_Need_Special_CareInputs */

const nl_region_need_special_care = /** @type {(inputs: Region_Need_Special_CareInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Er is nog geen Meldpunt Bijzondere Zorg.`)
};

const en_region_need_special_care = /** @type {(inputs: Region_Need_Special_CareInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`There is no special-care desk yet.`)
};

/**
* | output |
* | --- |
* | "There is no special-care desk yet." |
*
* @param {Region_Need_Special_CareInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_need_special_care = /** @type {((inputs?: Region_Need_Special_CareInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_Need_Special_CareInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_need_special_care(inputs)
	return nl_region_need_special_care(inputs)
});