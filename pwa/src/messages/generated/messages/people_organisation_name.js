/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_Organisation_NameInputs */

const nl_people_organisation_name = /** @type {(inputs: People_Organisation_NameInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Naam van de organisatie`)
};

const en_people_organisation_name = /** @type {(inputs: People_Organisation_NameInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Name of the organisation`)
};

/**
* | output |
* | --- |
* | "Name of the organisation" |
*
* @param {People_Organisation_NameInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_organisation_name = /** @type {((inputs?: People_Organisation_NameInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Organisation_NameInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_organisation_name(inputs)
	return nl_people_organisation_name(inputs)
});