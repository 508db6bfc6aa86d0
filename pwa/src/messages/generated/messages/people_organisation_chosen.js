/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_Organisation_ChosenInputs */

const nl_people_organisation_chosen = /** @type {(inputs: People_Organisation_ChosenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Krijgt sindsdien de verzoeken aan jeugdbescherming`)
};

const en_people_organisation_chosen = /** @type {(inputs: People_Organisation_ChosenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Gets the requests to youth protection since then`)
};

/**
* | output |
* | --- |
* | "Gets the requests to youth protection since then" |
*
* @param {People_Organisation_ChosenInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_organisation_chosen = /** @type {((inputs?: People_Organisation_ChosenInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Organisation_ChosenInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_organisation_chosen(inputs)
	return nl_people_organisation_chosen(inputs)
});