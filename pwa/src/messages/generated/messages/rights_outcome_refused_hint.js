/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Rights_Outcome_Refused_HintInputs */

const nl_rights_outcome_refused_hint = /** @type {(inputs: Rights_Outcome_Refused_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vertel ook dat de bewoner kan klagen bij de Autoriteit Persoonsgegevens of naar de rechter kan.`)
};

const en_rights_outcome_refused_hint = /** @type {(inputs: Rights_Outcome_Refused_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Also tell that the resident can complain to the Dutch Data Protection Authority or go to court.`)
};

/**
* | output |
* | --- |
* | "Also tell that the resident can complain to the Dutch Data Protection Authority or go to court." |
*
* @param {Rights_Outcome_Refused_HintInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rights_outcome_refused_hint = /** @type {((inputs?: Rights_Outcome_Refused_HintInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rights_Outcome_Refused_HintInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rights_outcome_refused_hint(inputs)
	return nl_rights_outcome_refused_hint(inputs)
});