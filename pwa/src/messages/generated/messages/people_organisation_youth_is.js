/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_Organisation_Youth_IsInputs */

const nl_people_organisation_youth_is = /** @type {(inputs: People_Organisation_Youth_IsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Verzoeken aan jeugdbescherming komen hier binnen.`)
};

const en_people_organisation_youth_is = /** @type {(inputs: People_Organisation_Youth_IsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Requests to youth protection arrive here.`)
};

/**
* | output |
* | --- |
* | "Requests to youth protection arrive here." |
*
* @param {People_Organisation_Youth_IsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_organisation_youth_is = /** @type {((inputs?: People_Organisation_Youth_IsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Organisation_Youth_IsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_organisation_youth_is(inputs)
	return nl_people_organisation_youth_is(inputs)
});