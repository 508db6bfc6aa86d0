/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Decision_Talk_OnInputs */

const nl_decision_talk_on = /** @type {(inputs: Decision_Talk_OnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Op welke dag?`)
};

const en_decision_talk_on = /** @type {(inputs: Decision_Talk_OnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`On which day?`)
};

/**
* | output |
* | --- |
* | "On which day?" |
*
* @param {Decision_Talk_OnInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const decision_talk_on = /** @type {((inputs?: Decision_Talk_OnInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Decision_Talk_OnInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_decision_talk_on(inputs)
	return nl_decision_talk_on(inputs)
});