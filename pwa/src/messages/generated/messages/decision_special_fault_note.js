/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Decision_Special_Fault_NoteInputs */

const nl_decision_special_fault_note = /** @type {(inputs: Decision_Special_Fault_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Schrijf op waarom het Meldpunt dit niet aanneemt.`)
};

const en_decision_special_fault_note = /** @type {(inputs: Decision_Special_Fault_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Write down why the desk does not accept this.`)
};

/**
* | output |
* | --- |
* | "Write down why the desk does not accept this." |
*
* @param {Decision_Special_Fault_NoteInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const decision_special_fault_note = /** @type {((inputs?: Decision_Special_Fault_NoteInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Decision_Special_Fault_NoteInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_decision_special_fault_note(inputs)
	return nl_decision_special_fault_note(inputs)
});