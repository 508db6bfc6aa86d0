/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Rights_OutcomeInputs */

const nl_rights_outcome = /** @type {(inputs: Rights_OutcomeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wat is het antwoord?`)
};

const en_rights_outcome = /** @type {(inputs: Rights_OutcomeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What is the answer?`)
};

/**
* | output |
* | --- |
* | "What is the answer?" |
*
* @param {Rights_OutcomeInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rights_outcome = /** @type {((inputs?: Rights_OutcomeInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rights_OutcomeInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rights_outcome(inputs)
	return nl_rights_outcome(inputs)
});