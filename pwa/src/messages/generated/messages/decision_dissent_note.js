/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Decision_Dissent_NoteInputs */

const nl_decision_dissent_note = /** @type {(inputs: Decision_Dissent_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Waarmee niet akkoord?`)
};

const en_decision_dissent_note = /** @type {(inputs: Decision_Dissent_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dissents on what?`)
};

/**
* | output |
* | --- |
* | "Dissents on what?" |
*
* @param {Decision_Dissent_NoteInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const decision_dissent_note = /** @type {((inputs?: Decision_Dissent_NoteInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Decision_Dissent_NoteInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_decision_dissent_note(inputs)
	return nl_decision_dissent_note(inputs)
});