/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Safety_Note_HintInputs */

const nl_safety_note_hint = /** @type {(inputs: Safety_Note_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wie leest dit: het team van de casemanager en jeugdbescherming. Niet de verhuurder.`)
};

const en_safety_note_hint = /** @type {(inputs: Safety_Note_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Who reads this: the case team and youth protection. Not the landlord.`)
};

/**
* | output |
* | --- |
* | "Who reads this: the case team and youth protection. Not the landlord." |
*
* @param {Safety_Note_HintInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const safety_note_hint = /** @type {((inputs?: Safety_Note_HintInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Safety_Note_HintInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_safety_note_hint(inputs)
	return nl_safety_note_hint(inputs)
});