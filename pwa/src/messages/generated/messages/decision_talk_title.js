/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Decision_Talk_TitleInputs */

const nl_decision_talk_title = /** @type {(inputs: Decision_Talk_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Spoedoverleg vastleggen`)
};

const en_decision_talk_title = /** @type {(inputs: Decision_Talk_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Record an urgent consultation`)
};

/**
* | output |
* | --- |
* | "Record an urgent consultation" |
*
* @param {Decision_Talk_TitleInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const decision_talk_title = /** @type {((inputs?: Decision_Talk_TitleInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Decision_Talk_TitleInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_decision_talk_title(inputs)
	return nl_decision_talk_title(inputs)
});