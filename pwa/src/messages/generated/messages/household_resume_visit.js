/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Resume_VisitInputs */

const nl_household_resume_visit = /** @type {(inputs: Household_Resume_VisitInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Verder met het verslag`)
};

const en_household_resume_visit = /** @type {(inputs: Household_Resume_VisitInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Continue the report`)
};

/**
* | output |
* | --- |
* | "Continue the report" |
*
* @param {Household_Resume_VisitInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_resume_visit = /** @type {((inputs?: Household_Resume_VisitInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Resume_VisitInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_resume_visit(inputs)
	return nl_household_resume_visit(inputs)
});