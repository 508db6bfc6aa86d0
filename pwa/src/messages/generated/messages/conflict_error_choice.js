/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Conflict_Error_ChoiceInputs */

const nl_conflict_error_choice = /** @type {(inputs: Conflict_Error_ChoiceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kies welke waarde blijft.`)
};

const en_conflict_error_choice = /** @type {(inputs: Conflict_Error_ChoiceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Choose which value stays.`)
};

/**
* | output |
* | --- |
* | "Choose which value stays." |
*
* @param {Conflict_Error_ChoiceInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const conflict_error_choice = /** @type {((inputs?: Conflict_Error_ChoiceInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Conflict_Error_ChoiceInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_conflict_error_choice(inputs)
	return nl_conflict_error_choice(inputs)
});