/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Decision_Special_NoteInputs */

const nl_decision_special_note = /** @type {(inputs: Decision_Special_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Waarom niet?`)
};

const en_decision_special_note = /** @type {(inputs: Decision_Special_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Why not?`)
};

/**
* | output |
* | --- |
* | "Why not?" |
*
* @param {Decision_Special_NoteInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const decision_special_note = /** @type {((inputs?: Decision_Special_NoteInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Decision_Special_NoteInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_decision_special_note(inputs)
	return nl_decision_special_note(inputs)
});