/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Legal_Outcome_AddInputs */

const nl_legal_outcome_add = /** @type {(inputs: Legal_Outcome_AddInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Afloop vastleggen`)
};

const en_legal_outcome_add = /** @type {(inputs: Legal_Outcome_AddInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Record the outcome`)
};

/**
* | output |
* | --- |
* | "Record the outcome" |
*
* @param {Legal_Outcome_AddInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const legal_outcome_add = /** @type {((inputs?: Legal_Outcome_AddInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Legal_Outcome_AddInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_legal_outcome_add(inputs)
	return nl_legal_outcome_add(inputs)
});