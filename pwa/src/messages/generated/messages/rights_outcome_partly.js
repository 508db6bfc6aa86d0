/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Rights_Outcome_PartlyInputs */

const nl_rights_outcome_partly = /** @type {(inputs: Rights_Outcome_PartlyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Deels`)
};

const en_rights_outcome_partly = /** @type {(inputs: Rights_Outcome_PartlyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Partly`)
};

/**
* | output |
* | --- |
* | "Partly" |
*
* @param {Rights_Outcome_PartlyInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rights_outcome_partly = /** @type {((inputs?: Rights_Outcome_PartlyInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rights_Outcome_PartlyInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rights_outcome_partly(inputs)
	return nl_rights_outcome_partly(inputs)
});