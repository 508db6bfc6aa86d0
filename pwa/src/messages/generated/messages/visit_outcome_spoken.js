/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_Outcome_SpokenInputs */

const nl_visit_outcome_spoken = /** @type {(inputs: Visit_Outcome_SpokenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Gesproken`)
};

const en_visit_outcome_spoken = /** @type {(inputs: Visit_Outcome_SpokenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Spoken`)
};

/**
* | output |
* | --- |
* | "Spoken" |
*
* @param {Visit_Outcome_SpokenInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_outcome_spoken = /** @type {((inputs?: Visit_Outcome_SpokenInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Outcome_SpokenInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_outcome_spoken(inputs)
	return nl_visit_outcome_spoken(inputs)
});