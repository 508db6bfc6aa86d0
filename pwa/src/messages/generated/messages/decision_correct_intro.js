/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Decision_Correct_IntroInputs */

const nl_decision_correct_intro = /** @type {(inputs: Decision_Correct_IntroInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Zet hier het besluit zoals het was genomen. Het komt in de plaats van het eerdere. Het eerdere blijft te lezen. Besloot het Regieteam later iets anders? Neem dan een nieuw besluit.`)
};

const en_decision_correct_intro = /** @type {(inputs: Decision_Correct_IntroInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Write the decision as it was taken. It takes the place of the earlier one. The earlier one can still be read. Did the Regieteam decide something else later? Then take a new decision.`)
};

/**
* | output |
* | --- |
* | "Write the decision as it was taken. It takes the place of the earlier one. The earlier one can still be read. Did the Regieteam decide something else later? ..." |
*
* @param {Decision_Correct_IntroInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const decision_correct_intro = /** @type {((inputs?: Decision_Correct_IntroInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Decision_Correct_IntroInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_decision_correct_intro(inputs)
	return nl_decision_correct_intro(inputs)
});