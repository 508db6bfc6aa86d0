/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Region_Phones_PeopleInputs */

const nl_region_phones_people = /** @type {(inputs: Region_Phones_PeopleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nummers op het werk`)
};

const en_region_phones_people = /** @type {(inputs: Region_Phones_PeopleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Numbers at work`)
};

/**
* | output |
* | --- |
* | "Numbers at work" |
*
* @param {Region_Phones_PeopleInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_phones_people = /** @type {((inputs?: Region_Phones_PeopleInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_Phones_PeopleInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_phones_people(inputs)
	return nl_region_phones_people(inputs)
});