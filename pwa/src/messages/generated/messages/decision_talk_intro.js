/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Decision_Talk_IntroInputs */

const nl_decision_talk_intro = /** @type {(inputs: Decision_Talk_IntroInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Voor wat niet kan wachten op de bespreking. Het komt op de volgende agenda.`)
};

const en_decision_talk_intro = /** @type {(inputs: Decision_Talk_IntroInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`For what cannot wait for the meeting. It comes on the next agenda.`)
};

/**
* | output |
* | --- |
* | "For what cannot wait for the meeting. It comes on the next agenda." |
*
* @param {Decision_Talk_IntroInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const decision_talk_intro = /** @type {((inputs?: Decision_Talk_IntroInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Decision_Talk_IntroInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_decision_talk_intro(inputs)
	return nl_decision_talk_intro(inputs)
});