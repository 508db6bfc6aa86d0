/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_Organisation_End_CountInputs */

const nl_people_organisation_end_count = /** @type {(inputs: People_Organisation_End_CountInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Aantal open dossiers`)
};

const en_people_organisation_end_count = /** @type {(inputs: People_Organisation_End_CountInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Number of open files`)
};

/**
* | output |
* | --- |
* | "Number of open files" |
*
* @param {People_Organisation_End_CountInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_organisation_end_count = /** @type {((inputs?: People_Organisation_End_CountInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Organisation_End_CountInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_organisation_end_count(inputs)
	return nl_people_organisation_end_count(inputs)
});