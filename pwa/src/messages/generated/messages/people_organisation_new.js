/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_Organisation_NewInputs */

const nl_people_organisation_new = /** @type {(inputs: People_Organisation_NewInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Organisatie toevoegen`)
};

const en_people_organisation_new = /** @type {(inputs: People_Organisation_NewInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Add an organisation`)
};

/**
* | output |
* | --- |
* | "Add an organisation" |
*
* @param {People_Organisation_NewInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_organisation_new = /** @type {((inputs?: People_Organisation_NewInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Organisation_NewInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_organisation_new(inputs)
	return nl_people_organisation_new(inputs)
});