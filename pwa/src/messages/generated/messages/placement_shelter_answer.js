/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Placement_Shelter_AnswerInputs */

const nl_placement_shelter_answer = /** @type {(inputs: Placement_Shelter_AnswerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vraag over opvang beantwoorden`)
};

const en_placement_shelter_answer = /** @type {(inputs: Placement_Shelter_AnswerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Answer the question of shelter`)
};

/**
* | output |
* | --- |
* | "Answer the question of shelter" |
*
* @param {Placement_Shelter_AnswerInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const placement_shelter_answer = /** @type {((inputs?: Placement_Shelter_AnswerInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Placement_Shelter_AnswerInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_placement_shelter_answer(inputs)
	return nl_placement_shelter_answer(inputs)
});