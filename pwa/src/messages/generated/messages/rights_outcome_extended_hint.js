/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Rights_Outcome_Extended_HintInputs */

const nl_rights_outcome_extended_hint = /** @type {(inputs: Rights_Outcome_Extended_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dit kan één keer, en alleen binnen de eerste maand.`)
};

const en_rights_outcome_extended_hint = /** @type {(inputs: Rights_Outcome_Extended_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This is possible once, and only within the first month.`)
};

/**
* | output |
* | --- |
* | "This is possible once, and only within the first month." |
*
* @param {Rights_Outcome_Extended_HintInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rights_outcome_extended_hint = /** @type {((inputs?: Rights_Outcome_Extended_HintInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rights_Outcome_Extended_HintInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rights_outcome_extended_hint(inputs)
	return nl_rights_outcome_extended_hint(inputs)
});