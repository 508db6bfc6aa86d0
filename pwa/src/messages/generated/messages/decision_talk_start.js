/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Decision_Talk_StartInputs */

const nl_decision_talk_start = /** @type {(inputs: Decision_Talk_StartInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Spoedoverleg vastleggen`)
};

const en_decision_talk_start = /** @type {(inputs: Decision_Talk_StartInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Record an urgent consultation`)
};

/**
* | output |
* | --- |
* | "Record an urgent consultation" |
*
* @param {Decision_Talk_StartInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const decision_talk_start = /** @type {((inputs?: Decision_Talk_StartInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Decision_Talk_StartInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_decision_talk_start(inputs)
	return nl_decision_talk_start(inputs)
});