/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Conflict_ChoiceInputs */

const nl_conflict_choice = /** @type {(inputs: Conflict_ChoiceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Welke waarde blijft?`)
};

const en_conflict_choice = /** @type {(inputs: Conflict_ChoiceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Which value stays?`)
};

/**
* | output |
* | --- |
* | "Which value stays?" |
*
* @param {Conflict_ChoiceInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const conflict_choice = /** @type {((inputs?: Conflict_ChoiceInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Conflict_ChoiceInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_conflict_choice(inputs)
	return nl_conflict_choice(inputs)
});