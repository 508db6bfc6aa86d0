/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Card_Emergency_NoteInputs */

const nl_card_emergency_note = /** @type {(inputs: Card_Emergency_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Politie, brandweer of ambulance.`)
};

const en_card_emergency_note = /** @type {(inputs: Card_Emergency_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Police, fire brigade or ambulance.`)
};

/**
* | output |
* | --- |
* | "Police, fire brigade or ambulance." |
*
* @param {Card_Emergency_NoteInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const card_emergency_note = /** @type {((inputs?: Card_Emergency_NoteInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Card_Emergency_NoteInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_card_emergency_note(inputs)
	return nl_card_emergency_note(inputs)
});