/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Region_Need_PeopleInputs */

const nl_region_need_people = /** @type {(inputs: Region_Need_PeopleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bij minstens één organisatie kan nog niemand inloggen.`)
};

const en_region_need_people = /** @type {(inputs: Region_Need_PeopleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`At one organisation at least nobody can sign in yet.`)
};

/**
* | output |
* | --- |
* | "At one organisation at least nobody can sign in yet." |
*
* @param {Region_Need_PeopleInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_need_people = /** @type {((inputs?: Region_Need_PeopleInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_Need_PeopleInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_need_people(inputs)
	return nl_region_need_people(inputs)
});