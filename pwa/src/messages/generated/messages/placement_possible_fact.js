/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ answer: NonNullable<unknown> }} Placement_Possible_FactInputs */

const nl_placement_possible_fact = /** @type {(inputs: Placement_Possible_FactInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Kan dit? ${i?.answer}.`)
};

const en_placement_possible_fact = /** @type {(inputs: Placement_Possible_FactInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Possible? ${i?.answer}.`)
};

/**
* | output |
* | --- |
* | "Possible? {answer}." |
*
* @param {Placement_Possible_FactInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const placement_possible_fact = /** @type {((inputs: Placement_Possible_FactInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Placement_Possible_FactInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_placement_possible_fact(inputs)
	return nl_placement_possible_fact(inputs)
});