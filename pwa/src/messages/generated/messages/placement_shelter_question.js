/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Placement_Shelter_QuestionInputs */

const nl_placement_shelter_question = /** @type {(inputs: Placement_Shelter_QuestionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Is een crisisplek of een andere woonvorm nodig?`)
};

const en_placement_shelter_question = /** @type {(inputs: Placement_Shelter_QuestionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Is a crisis place or another form of housing needed?`)
};

/**
* | output |
* | --- |
* | "Is a crisis place or another form of housing needed?" |
*
* @param {Placement_Shelter_QuestionInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const placement_shelter_question = /** @type {((inputs?: Placement_Shelter_QuestionInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Placement_Shelter_QuestionInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_placement_shelter_question(inputs)
	return nl_placement_shelter_question(inputs)
});