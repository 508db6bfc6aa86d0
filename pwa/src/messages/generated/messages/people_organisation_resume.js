/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_Organisation_ResumeInputs */

const nl_people_organisation_resume = /** @type {(inputs: People_Organisation_ResumeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Stoppen terugdraaien`)
};

const en_people_organisation_resume = /** @type {(inputs: People_Organisation_ResumeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Take stopping back`)
};

/**
* | output |
* | --- |
* | "Take stopping back" |
*
* @param {People_Organisation_ResumeInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_organisation_resume = /** @type {((inputs?: People_Organisation_ResumeInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Organisation_ResumeInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_organisation_resume(inputs)
	return nl_people_organisation_resume(inputs)
});