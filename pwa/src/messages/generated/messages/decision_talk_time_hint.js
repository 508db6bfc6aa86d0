/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Decision_Talk_Time_HintInputs */

const nl_decision_talk_time_hint = /** @type {(inputs: Decision_Talk_Time_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bijvoorbeeld 14:30`)
};

const en_decision_talk_time_hint = /** @type {(inputs: Decision_Talk_Time_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`For example 14:30`)
};

/**
* | output |
* | --- |
* | "For example 14:30" |
*
* @param {Decision_Talk_Time_HintInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const decision_talk_time_hint = /** @type {((inputs?: Decision_Talk_Time_HintInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Decision_Talk_Time_HintInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_decision_talk_time_hint(inputs)
	return nl_decision_talk_time_hint(inputs)
});