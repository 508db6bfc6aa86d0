/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Rights_Outcome_Lifted_HintInputs */

const nl_rights_outcome_lifted_hint = /** @type {(inputs: Rights_Outcome_Lifted_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vertel dit aan de bewoner voordat het zo is.`)
};

const en_rights_outcome_lifted_hint = /** @type {(inputs: Rights_Outcome_Lifted_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Tell the resident before it is so.`)
};

/**
* | output |
* | --- |
* | "Tell the resident before it is so." |
*
* @param {Rights_Outcome_Lifted_HintInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rights_outcome_lifted_hint = /** @type {((inputs?: Rights_Outcome_Lifted_HintInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rights_Outcome_Lifted_HintInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rights_outcome_lifted_hint(inputs)
	return nl_rights_outcome_lifted_hint(inputs)
});