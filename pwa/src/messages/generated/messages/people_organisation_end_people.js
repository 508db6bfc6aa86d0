/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_Organisation_End_PeopleInputs */

const nl_people_organisation_end_people = /** @type {(inputs: People_Organisation_End_PeopleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vanaf de dag die u kiest, meldt niemand zich meer voor haar aan. Wie is aangemeld, wordt afgemeld. Haar programma's worden geweigerd.`)
};

const en_people_organisation_end_people = /** @type {(inputs: People_Organisation_End_PeopleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`From the day you choose nobody signs in for it any more. Whoever is signed in is signed out. Its programs are refused.`)
};

/**
* | output |
* | --- |
* | "From the day you choose nobody signs in for it any more. Whoever is signed in is signed out. Its programs are refused." |
*
* @param {People_Organisation_End_PeopleInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_organisation_end_people = /** @type {((inputs?: People_Organisation_End_PeopleInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Organisation_End_PeopleInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_organisation_end_people(inputs)
	return nl_people_organisation_end_people(inputs)
});