/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_Organisation_Resume_DoInputs */

const nl_people_organisation_resume_do = /** @type {(inputs: People_Organisation_Resume_DoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ja, terugdraaien`)
};

const en_people_organisation_resume_do = /** @type {(inputs: People_Organisation_Resume_DoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Yes, take it back`)
};

/**
* | output |
* | --- |
* | "Yes, take it back" |
*
* @param {People_Organisation_Resume_DoInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_organisation_resume_do = /** @type {((inputs?: People_Organisation_Resume_DoInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Organisation_Resume_DoInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_organisation_resume_do(inputs)
	return nl_people_organisation_resume_do(inputs)
});