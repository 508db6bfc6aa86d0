/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Decision_Talk_TogetherInputs */

const nl_decision_talk_together = /** @type {(inputs: Decision_Talk_TogetherInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bij elkaar`)
};

const en_decision_talk_together = /** @type {(inputs: Decision_Talk_TogetherInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Together`)
};

/**
* | output |
* | --- |
* | "Together" |
*
* @param {Decision_Talk_TogetherInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const decision_talk_together = /** @type {((inputs?: Decision_Talk_TogetherInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Decision_Talk_TogetherInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_decision_talk_together(inputs)
	return nl_decision_talk_together(inputs)
});