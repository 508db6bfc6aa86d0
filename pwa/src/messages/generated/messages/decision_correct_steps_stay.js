/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Decision_Correct_Steps_StayInputs */

const nl_decision_correct_steps_stay = /** @type {(inputs: Decision_Correct_Steps_StayInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Stappen die hetzelfde blijven, gaan door. Niemand krijgt een stap dubbel.`)
};

const en_decision_correct_steps_stay = /** @type {(inputs: Decision_Correct_Steps_StayInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Steps that stay the same go on. Nobody gets a step twice.`)
};

/**
* | output |
* | --- |
* | "Steps that stay the same go on. Nobody gets a step twice." |
*
* @param {Decision_Correct_Steps_StayInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const decision_correct_steps_stay = /** @type {((inputs?: Decision_Correct_Steps_StayInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Decision_Correct_Steps_StayInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_decision_correct_steps_stay(inputs)
	return nl_decision_correct_steps_stay(inputs)
});