/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Region_Begin_Not_YoursInputs */

const nl_region_begin_not_yours = /** @type {(inputs: Region_Begin_Not_YoursInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Alleen de beheerder van het Regieteam richt de regio in.`)
};

const en_region_begin_not_yours = /** @type {(inputs: Region_Begin_Not_YoursInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Only the administrator of the Regieteam sets the region up.`)
};

/**
* | output |
* | --- |
* | "Only the administrator of the Regieteam sets the region up." |
*
* @param {Region_Begin_Not_YoursInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_begin_not_yours = /** @type {((inputs?: Region_Begin_Not_YoursInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_Begin_Not_YoursInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_begin_not_yours(inputs)
	return nl_region_begin_not_yours(inputs)
});