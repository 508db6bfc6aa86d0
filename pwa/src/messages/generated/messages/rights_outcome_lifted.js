/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Rights_Outcome_LiftedInputs */

const nl_rights_outcome_lifted = /** @type {(inputs: Rights_Outcome_LiftedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`De beperking stopt`)
};

const en_rights_outcome_lifted = /** @type {(inputs: Rights_Outcome_LiftedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The restriction ends`)
};

/**
* | output |
* | --- |
* | "The restriction ends" |
*
* @param {Rights_Outcome_LiftedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rights_outcome_lifted = /** @type {((inputs?: Rights_Outcome_LiftedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rights_Outcome_LiftedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rights_outcome_lifted(inputs)
	return nl_rights_outcome_lifted(inputs)
});