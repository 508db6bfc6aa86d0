/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_Outcome_Not_Let_InInputs */

const nl_visit_outcome_not_let_in = /** @type {(inputs: Visit_Outcome_Not_Let_InInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Niet binnengelaten`)
};

const en_visit_outcome_not_let_in = /** @type {(inputs: Visit_Outcome_Not_Let_InInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Not let in`)
};

/**
* | output |
* | --- |
* | "Not let in" |
*
* @param {Visit_Outcome_Not_Let_InInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_outcome_not_let_in = /** @type {((inputs?: Visit_Outcome_Not_Let_InInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Outcome_Not_Let_InInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_outcome_not_let_in(inputs)
	return nl_visit_outcome_not_let_in(inputs)
});