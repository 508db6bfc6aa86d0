/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_Organisation_YouthInputs */

const nl_people_organisation_youth = /** @type {(inputs: People_Organisation_YouthInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Verzoeken aan jeugdbescherming`)
};

const en_people_organisation_youth = /** @type {(inputs: People_Organisation_YouthInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Requests to youth protection`)
};

/**
* | output |
* | --- |
* | "Requests to youth protection" |
*
* @param {People_Organisation_YouthInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_organisation_youth = /** @type {((inputs?: People_Organisation_YouthInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Organisation_YouthInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_organisation_youth(inputs)
	return nl_people_organisation_youth(inputs)
});