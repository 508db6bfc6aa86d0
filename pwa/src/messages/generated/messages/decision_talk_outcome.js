/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Decision_Talk_OutcomeInputs */

const nl_decision_talk_outcome = /** @type {(inputs: Decision_Talk_OutcomeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wat kwam eruit?`)
};

const en_decision_talk_outcome = /** @type {(inputs: Decision_Talk_OutcomeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What came of it?`)
};

/**
* | output |
* | --- |
* | "What came of it?" |
*
* @param {Decision_Talk_OutcomeInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const decision_talk_outcome = /** @type {((inputs?: Decision_Talk_OutcomeInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Decision_Talk_OutcomeInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_decision_talk_outcome(inputs)
	return nl_decision_talk_outcome(inputs)
});