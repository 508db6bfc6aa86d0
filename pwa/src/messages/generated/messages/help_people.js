/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Help_PeopleInputs */

const nl_help_people = /** @type {(inputs: Help_PeopleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Iemand toegang geven of weghalen`)
};

const en_help_people = /** @type {(inputs: Help_PeopleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Letting somebody in or out`)
};

/**
* | output |
* | --- |
* | "Letting somebody in or out" |
*
* @param {Help_PeopleInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const help_people = /** @type {((inputs?: Help_PeopleInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Help_PeopleInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_help_people(inputs)
	return nl_help_people(inputs)
});