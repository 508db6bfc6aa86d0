/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Decision_Talk_Who_HintInputs */

const nl_decision_talk_who_hint = /** @type {(inputs: Decision_Talk_Who_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Minstens twee. Alleen wie meedeed, kan meebeslissen.`)
};

const en_decision_talk_who_hint = /** @type {(inputs: Decision_Talk_Who_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`At least two. Only who took part can decide.`)
};

/**
* | output |
* | --- |
* | "At least two. Only who took part can decide." |
*
* @param {Decision_Talk_Who_HintInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const decision_talk_who_hint = /** @type {((inputs?: Decision_Talk_Who_HintInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Decision_Talk_Who_HintInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_decision_talk_who_hint(inputs)
	return nl_decision_talk_who_hint(inputs)
});