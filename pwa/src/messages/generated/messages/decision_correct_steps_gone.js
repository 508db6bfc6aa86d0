/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ steps: NonNullable<unknown> }} Decision_Correct_Steps_GoneInputs */

const nl_decision_correct_steps_gone = /** @type {(inputs: Decision_Correct_Steps_GoneInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Deze stappen vervallen zoals ze er stonden, tenzij ze al gedaan zijn: ${i?.steps}. De rest gaat door.`)
};

const en_decision_correct_steps_gone = /** @type {(inputs: Decision_Correct_Steps_GoneInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`These steps lapse as they stood, unless they were done already: ${i?.steps}. The rest goes on.`)
};

/**
* | output |
* | --- |
* | "These steps lapse as they stood, unless they were done already: {steps}. The rest goes on." |
*
* @param {Decision_Correct_Steps_GoneInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const decision_correct_steps_gone = /** @type {((inputs: Decision_Correct_Steps_GoneInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Decision_Correct_Steps_GoneInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_decision_correct_steps_gone(inputs)
	return nl_decision_correct_steps_gone(inputs)
});