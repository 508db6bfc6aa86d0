/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Decision_Talk_WhoInputs */

const nl_decision_talk_who = /** @type {(inputs: Decision_Talk_WhoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wie deden mee?`)
};

const en_decision_talk_who = /** @type {(inputs: Decision_Talk_WhoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Who took part?`)
};

/**
* | output |
* | --- |
* | "Who took part?" |
*
* @param {Decision_Talk_WhoInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const decision_talk_who = /** @type {((inputs?: Decision_Talk_WhoInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Decision_Talk_WhoInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_decision_talk_who(inputs)
	return nl_decision_talk_who(inputs)
});