/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Decision_Talk_HowInputs */

const nl_decision_talk_how = /** @type {(inputs: Decision_Talk_HowInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Hoe?`)
};

const en_decision_talk_how = /** @type {(inputs: Decision_Talk_HowInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`How?`)
};

/**
* | output |
* | --- |
* | "How?" |
*
* @param {Decision_Talk_HowInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const decision_talk_how = /** @type {((inputs?: Decision_Talk_HowInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Decision_Talk_HowInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_decision_talk_how(inputs)
	return nl_decision_talk_how(inputs)
});