/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Decision_Special_Note_HintInputs */

const nl_decision_special_note_hint = /** @type {(inputs: Decision_Special_Note_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Het Regieteam en de casemanager lezen dit.`)
};

const en_decision_special_note_hint = /** @type {(inputs: Decision_Special_Note_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The Regieteam and the case manager read this.`)
};

/**
* | output |
* | --- |
* | "The Regieteam and the case manager read this." |
*
* @param {Decision_Special_Note_HintInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const decision_special_note_hint = /** @type {((inputs?: Decision_Special_Note_HintInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Decision_Special_Note_HintInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_decision_special_note_hint(inputs)
	return nl_decision_special_note_hint(inputs)
});