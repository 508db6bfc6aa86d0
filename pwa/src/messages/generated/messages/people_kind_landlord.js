/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_Kind_LandlordInputs */

const nl_people_kind_landlord = /** @type {(inputs: People_Kind_LandlordInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Verhuurder`)
};

const en_people_kind_landlord = /** @type {(inputs: People_Kind_LandlordInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Landlord`)
};

/**
* | output |
* | --- |
* | "Landlord" |
*
* @param {People_Kind_LandlordInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_kind_landlord = /** @type {((inputs?: People_Kind_LandlordInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Kind_LandlordInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_kind_landlord(inputs)
	return nl_people_kind_landlord(inputs)
});