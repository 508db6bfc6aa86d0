/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_Organisations_Only_OneInputs */

const nl_people_organisations_only_one = /** @type {(inputs: People_Organisations_Only_OneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Alleen het Regieteam staat er nog. Voeg de verhuurders, de teams van casemanagers en de organisaties voor hulp toe.`)
};

const en_people_organisations_only_one = /** @type {(inputs: People_Organisations_Only_OneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Only the Regieteam is here so far. Add the landlords, the teams of case managers and the organisations that help.`)
};

/**
* | output |
* | --- |
* | "Only the Regieteam is here so far. Add the landlords, the teams of case managers and the organisations that help." |
*
* @param {People_Organisations_Only_OneInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_organisations_only_one = /** @type {((inputs?: People_Organisations_Only_OneInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Organisations_Only_OneInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_organisations_only_one(inputs)
	return nl_people_organisations_only_one(inputs)
});