/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Decision_Talk_ParticipantInputs */

const nl_decision_talk_participant = /** @type {(inputs: Decision_Talk_ParticipantInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Deelnemer`)
};

const en_decision_talk_participant = /** @type {(inputs: Decision_Talk_ParticipantInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Participant`)
};

/**
* | output |
* | --- |
* | "Participant" |
*
* @param {Decision_Talk_ParticipantInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const decision_talk_participant = /** @type {((inputs?: Decision_Talk_ParticipantInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Decision_Talk_ParticipantInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_decision_talk_participant(inputs)
	return nl_decision_talk_participant(inputs)
});