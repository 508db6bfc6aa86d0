/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Region_Need_LandlordInputs */

const nl_region_need_landlord = /** @type {(inputs: Region_Need_LandlordInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Er is nog geen verhuurder.`)
};

const en_region_need_landlord = /** @type {(inputs: Region_Need_LandlordInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`There is no landlord yet.`)
};

/**
* | output |
* | --- |
* | "There is no landlord yet." |
*
* @param {Region_Need_LandlordInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_need_landlord = /** @type {((inputs?: Region_Need_LandlordInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_Need_LandlordInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_need_landlord(inputs)
	return nl_region_need_landlord(inputs)
});