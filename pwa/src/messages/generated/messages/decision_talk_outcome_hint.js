/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Decision_Talk_Outcome_HintInputs */

const nl_decision_talk_outcome_hint = /** @type {(inputs: Decision_Talk_Outcome_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Een besluit legt u apart vast.`)
};

const en_decision_talk_outcome_hint = /** @type {(inputs: Decision_Talk_Outcome_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`A decision is recorded apart.`)
};

/**
* | output |
* | --- |
* | "A decision is recorded apart." |
*
* @param {Decision_Talk_Outcome_HintInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const decision_talk_outcome_hint = /** @type {((inputs?: Decision_Talk_Outcome_HintInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Decision_Talk_Outcome_HintInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_decision_talk_outcome_hint(inputs)
	return nl_decision_talk_outcome_hint(inputs)
});