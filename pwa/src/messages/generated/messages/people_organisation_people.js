/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_Organisation_PeopleInputs */

const nl_people_organisation_people = /** @type {(inputs: People_Organisation_PeopleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Mensen die zich aanmelden`)
};

const en_people_organisation_people = /** @type {(inputs: People_Organisation_PeopleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`People who sign in`)
};

/**
* | output |
* | --- |
* | "People who sign in" |
*
* @param {People_Organisation_PeopleInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_organisation_people = /** @type {((inputs?: People_Organisation_PeopleInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Organisation_PeopleInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_organisation_people(inputs)
	return nl_people_organisation_people(inputs)
});