/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Legal_Outcome_WithdrawnInputs */

const nl_legal_outcome_withdrawn = /** @type {(inputs: Legal_Outcome_WithdrawnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Verhuurder trok de zaak in`)
};

const en_legal_outcome_withdrawn = /** @type {(inputs: Legal_Outcome_WithdrawnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Landlord withdrew`)
};

/**
* | output |
* | --- |
* | "Landlord withdrew" |
*
* @param {Legal_Outcome_WithdrawnInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const legal_outcome_withdrawn = /** @type {((inputs?: Legal_Outcome_WithdrawnInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Legal_Outcome_WithdrawnInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_legal_outcome_withdrawn(inputs)
	return nl_legal_outcome_withdrawn(inputs)
});