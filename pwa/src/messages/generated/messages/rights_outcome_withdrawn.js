/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Rights_Outcome_WithdrawnInputs */

const nl_rights_outcome_withdrawn = /** @type {(inputs: Rights_Outcome_WithdrawnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`De bewoner vraagt dit niet meer`)
};

const en_rights_outcome_withdrawn = /** @type {(inputs: Rights_Outcome_WithdrawnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The resident asks this no longer`)
};

/**
* | output |
* | --- |
* | "The resident asks this no longer" |
*
* @param {Rights_Outcome_WithdrawnInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rights_outcome_withdrawn = /** @type {((inputs?: Rights_Outcome_WithdrawnInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rights_Outcome_WithdrawnInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rights_outcome_withdrawn(inputs)
	return nl_rights_outcome_withdrawn(inputs)
});