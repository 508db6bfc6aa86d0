/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Decision_Talk_SubmitInputs */

const nl_decision_talk_submit = /** @type {(inputs: Decision_Talk_SubmitInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Spoedoverleg vastleggen`)
};

const en_decision_talk_submit = /** @type {(inputs: Decision_Talk_SubmitInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Record the consultation`)
};

/**
* | output |
* | --- |
* | "Record the consultation" |
*
* @param {Decision_Talk_SubmitInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const decision_talk_submit = /** @type {((inputs?: Decision_Talk_SubmitInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Decision_Talk_SubmitInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_decision_talk_submit(inputs)
	return nl_decision_talk_submit(inputs)
});