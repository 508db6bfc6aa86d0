/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Decision_Talk_TimeInputs */

const nl_decision_talk_time = /** @type {(inputs: Decision_Talk_TimeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Hoe laat?`)
};

const en_decision_talk_time = /** @type {(inputs: Decision_Talk_TimeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`At what time?`)
};

/**
* | output |
* | --- |
* | "At what time?" |
*
* @param {Decision_Talk_TimeInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const decision_talk_time = /** @type {((inputs?: Decision_Talk_TimeInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Decision_Talk_TimeInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_decision_talk_time(inputs)
	return nl_decision_talk_time(inputs)
});